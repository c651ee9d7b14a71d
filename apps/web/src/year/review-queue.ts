import type { Schema } from '../api/types.ts';

type Report = Schema<'Report'>;
type Entry = Schema<'ReportEntry'>;

/** An entry that waits for a review. */
export interface QueuedEntry {
  readonly report: Report;
  readonly entry: Entry;
}

/** What the reviewer found, kept until it is sent; it holds for the words that were read, not for later ones. */
export interface Finding {
  readonly digest: string | null;
  readonly verdict: 'fine' | 'return';
  readonly reason: string;
}
export type Findings = Readonly<Record<string, Finding>>;

const isWaiting = ({ status }: Entry): boolean => status === 'submitted';

/** All entries to be reviewed, report by report. */
export const queueOf = (reports: readonly Report[]): readonly QueuedEntry[] =>
  reports
    .filter(({ actions }) => actions.includes('accept') || actions.includes('return'))
    .flatMap((report) => report.entries.filter(isWaiting).map((entry) => ({ report, entry })));

export function readFindings(kept: string): Findings {
  try {
    return JSON.parse(kept) as Findings;
  } catch {
    return {};
  }
}

export function findingOf(findings: Findings, { itemId, digest }: Entry): Finding | undefined {
  const finding = findings[itemId];
  return finding?.digest === digest ? finding : undefined;
}

/** An entry goes back only with a reason. */
export function isDecided(findings: Findings, entry: Entry): boolean {
  const finding = findingOf(findings, entry);
  return finding !== undefined && (finding.verdict === 'fine' || finding.reason.trim() !== '');
}

export type Outcome =
  | { readonly kind: 'undecided'; readonly left: number }
  | { readonly kind: 'accept' }
  | { readonly kind: 'return'; readonly entries: readonly { itemId: string; reason: string }[] };

/** What the findings on its entries make of a report. */
export function outcomeOf({ entries }: Report, findings: Findings): Outcome {
  const waiting = entries.filter(isWaiting);
  const left = waiting.filter((entry) => !isDecided(findings, entry)).length;
  if (left > 0) return { kind: 'undecided', left };
  const returned = waiting.flatMap((entry) => {
    const finding = findingOf(findings, entry);
    return finding?.verdict === 'return' ? [{ itemId: entry.itemId, reason: finding.reason.trim() }] : [];
  });
  return returned.length === 0 ? { kind: 'accept' } : { kind: 'return', entries: returned };
}

/** Without what was found on a report: it was sent. */
export function withoutReport(findings: Findings, { entries }: Report): Findings {
  const sent = new Set(entries.map(({ itemId }) => itemId));
  return Object.fromEntries(Object.entries(findings).filter(([itemId]) => !sent.has(itemId)));
}

/** Where the reviewer goes from an entry: the next of the same report that is not decided, else it stays. */
export function nextUndecided(
  queue: readonly QueuedEntry[],
  at: QueuedEntry,
  findings: Findings,
): QueuedEntry {
  const place = queue.indexOf(at);
  const others = [...queue.slice(place + 1), ...queue.slice(0, place)];
  const next = others.find(({ report, entry }) => report.id === at.report.id && !isDecided(findings, entry));
  return next ?? at;
}
