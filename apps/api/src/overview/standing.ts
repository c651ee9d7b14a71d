import type { Standing } from '#contracts/http/overview';
import type { ItemPhase } from '#domain/item/item-state';
import { timelinessOf } from '#domain/item/timeliness';
import type { CountedItem } from '#persistence/overview/overview-rows';
import type { AgencyNames } from '../names/agency-names.ts';
import { agenciesStanding } from './agencies-standing.ts';
import { byTimeliness, counted, type Filter } from './counting.ts';
import type { Ground } from './overview-ground.ts';
import { yearsStanding } from './years-standing.ts';

/** Where things stand. @param filter of everything that is counted @param now the moment it is judged at, ms */
export function standingOf(ground: Ground, filter: Filter, names: AgencyNames, now: number): Standing {
  return {
    items: counted(ground.items, filter),
    phases: phasesStanding(ground.items, filter, now),
    years: yearsStanding(ground, filter, now),
    agencies: agenciesStanding(ground, filter, names, now),
    waiting: waitingIn(ground, filter),
  };
}

function phasesStanding(items: readonly CountedItem[], filter: Filter, now: number): Standing['phases'] {
  const byPhase = [...Map.groupBy(items, ({ phase }) => phase)];
  byPhase.sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1));
  return byPhase.flatMap(([phase, own]) =>
    byTimeliness(own, (item) => timelinessOf(item, now), filter).map((one) => ({
      ...one,
      phase,
      filter: phase === null ? null : { ...one.filter, phase },
    })),
  );
}

function waitingIn({ items, reports, periods, letters }: Ground, filter: Filter): Standing['waiting'] {
  const inPhase = (phase: ItemPhase) =>
    counted(
      items.filter((item) => item.phase === phase),
      { ...filter, phase },
    );
  const toReview = reports.filter(({ status }) => status === 'submitted');
  return {
    returned: inPhase('returned'),
    awaitingConfirmation: inPhase('awaiting-confirmation'),
    awaitingBody: inPhase('awaiting-body'),
    reportsToReview: counted(toReview, { ...filter, status: 'submitted' }),
    consolidatedToReview: periods.filter(({ status, closed }) => status === 'submitted' && !closed).length,
    lettersToSign: counted(letters, { ...filter, status: 'draft' }),
  };
}
