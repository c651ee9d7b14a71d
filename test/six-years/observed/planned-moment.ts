import { planMoment, serverInstant } from '../shifted-time.ts';

/** What time does is spread over three minutes, and one thing may lead to the next. */
const WITHIN_MS = 6 * 60_000;

/**
 * Tells for an instant of the record which moment was planned: the latest of the known ones, if it is near
 * enough; any other instant is printed as it is, and so is unlike everything that was expected.
 */
export function plannedMoments(known: Iterable<string>): (instant: number) => string {
  const instants = [...new Set(known)].map(serverInstant).sort((one, other) => one - other);
  return (instant) => {
    const last = instants.findLast((one) => one <= instant);
    return planMoment(last !== undefined && instant - last <= WITHIN_MS ? last : instant);
  };
}
export type Planned = ReturnType<typeof plannedMoments>;
