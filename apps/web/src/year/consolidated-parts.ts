import type { Schema } from '../api/types.ts';

type Period = Schema<'Period'>;
type Part = Schema<'ConsolidatedPart'>;
type Entry = Schema<'ReportEntry'>;

export interface WholeReport {
  /** Of the focal agency itself. */
  readonly own: readonly Entry[];
  /** Of the others, as far as they wrote. */
  readonly others: readonly Part[];
}

/** The focal agency's own part, and those of the others. */
export function wholeReport({
  consolidated,
  focalItems,
}: Pick<Period, 'consolidated' | 'focalItems'>): WholeReport {
  const own = new Set(focalItems);
  const parts = consolidated?.parts ?? [];
  const isOwn = ({ entries }: Part): boolean => entries.some(({ itemId }) => own.has(itemId));
  return { own: parts.find(isOwn)?.entries ?? [], others: parts.filter((part) => !isOwn(part)) };
}

export interface Completeness {
  readonly hasCovering: boolean;
  readonly ownWritten: number;
  readonly own: number;
  readonly agenciesIn: number;
  readonly agencies: number;
  /** Entries that came in and nobody has accepted yet. */
  readonly unreviewed: number;
}

/** How much of the whole is there. @param written whether an own entry has its text */
export function completenessOf(
  period: Pick<Period, 'consolidated' | 'focalItems' | 'reports'>,
  covering: string,
  written: (itemId: string) => boolean,
): Completeness {
  const { own, others } = wholeReport(period);
  const asked = period.reports.filter(({ status }) => status !== 'closed');
  const isUnreviewed = ({ status, text }: Entry): boolean => text !== null && status !== 'accepted';
  return {
    hasCovering: covering.trim() !== '',
    ownWritten: own.filter(({ itemId }) => written(itemId)).length,
    own: own.length,
    agenciesIn: asked.filter(({ firstSubmittedAt }) => firstSubmittedAt !== null).length,
    agencies: asked.length,
    unreviewed: others.flatMap(({ entries }) => entries.filter(isUnreviewed)).length,
  };
}
