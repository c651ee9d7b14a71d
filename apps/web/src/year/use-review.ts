import { useAddressSearch } from '../parts/address.ts';
import { useKeptText } from '../parts/kept-text.ts';
import {
  type Finding,
  findingOf,
  type Findings,
  isDecided,
  nextUndecided,
  type QueuedEntry,
  readFindings,
  withoutReport,
} from './review-queue.ts';

/** A review under way: where the reviewer is, and what was found so far; it outlives the page. */
export function useReview(name: string, queue: readonly QueuedEntry[], first: QueuedEntry) {
  const [{ at }, change] = useAddressSearch();
  const kept = useKeptText(`review/${name}`);
  const findings = readFindings(kept.text);
  const current =
    queue.find(({ entry }) => entry.itemId === at) ??
    queue.find(({ entry }) => !isDecided(findings, entry)) ??
    first;
  const write = (next: Findings): void => kept.write(JSON.stringify(next));
  const goTo = ({ entry }: QueuedEntry): void => change({ at: entry.itemId });
  const find = (verdict: Finding['verdict'], reason: string): Findings => {
    const { itemId, digest } = current.entry;
    const next = { ...findings, [itemId]: { digest, verdict, reason } };
    write(next);
    return next;
  };
  return {
    current,
    findings,
    finding: findingOf(findings, current.entry),
    place: queue.indexOf(current) + 1,
    goTo,
    step: (by: 1 | -1): void => {
      const next = queue[queue.indexOf(current) + by];
      if (next !== undefined) goTo(next);
    },
    markFine: (): void => goTo(nextUndecided(queue, current, find('fine', ''))),
    writeReason: (reason: string): void => void find('return', reason),
    moveOn: (): void => goTo(nextUndecided(queue, current, findings)),
    forgetSent: (): void => {
      write(withoutReport(findings, current.report));
      change({ at: undefined });
    },
  };
}
export type Review = ReturnType<typeof useReview>;
