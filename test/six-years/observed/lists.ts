import { timelinessOf } from '#domain/item/timeliness';
import type { Rig } from '../../support/workflows/rig.ts';
import { line, sorted } from '../line.ts';
import { codeOf, subjectOf, yearOf } from './names.ts';

type Instant = number | null;
const ms = (column: string, name: string): string =>
  `(extract(epoch from ${column}) * 1000)::float8 as "${name}"`;

/** First submission against due instant, from the lists that people read. */
const verdict = (at: Instant, dueAt: Instant): string =>
  at === null ? 'never' : at < (dueAt ?? Infinity) ? 'in time' : 'late';

interface ItemRow {
  readonly id: string;
  readonly lead: string;
  readonly focal: string;
  readonly acknowledgedAt: Instant;
  readonly acknowledgeDueAt: Instant;
  readonly dueAt: Instant;
  readonly claimedAt: Instant;
  readonly completedAt: Instant;
}

const ITEMS = `
  select id, lead_agency as lead, focal_agency as focal, ${ms('acknowledged_at', 'acknowledgedAt')},
         ${ms('acknowledge_due_at', 'acknowledgeDueAt')}, ${ms('due_at', 'dueAt')},
         ${ms('claimed_at', 'claimedAt')}, ${ms('completed_at', 'completedAt')} from item`;
const REPORTS = `
  select id, period, ${ms('first_submitted_at', 'at')}, ${ms('due_at', 'dueAt')}, status from report`;
const PERIODS = `
  select key, ${ms('first_submitted_at', 'at')}, ${ms('consolidated_due_at', 'dueAt')} from period`;
const ENTRIES = `select item_id as id, period, status from entry`;

const ITEM_VERDICTS: Readonly<Record<string, string>> = {
  'on-time': 'in time',
  late: 'late',
  overdue: 'never',
};

function itemVerdicts(row: ItemRow, now: number): string[] {
  const code = codeOf(row.id);
  const acknowledgement = line('acknowledgement', code, verdict(row.acknowledgedAt, row.acknowledgeDueAt));
  const own = timelinessOf(row, now);
  return [
    ...(row.lead === row.focal ? [] : [acknowledgement]),
    ...(row.dueAt === null ? [] : [line('item', code, ITEM_VERDICTS[own] ?? own)]),
  ];
}

/** How every obligation was met, as the lists tell it long after. */
export async function observedTimeliness(rig: Rig, now: number): Promise<string[]> {
  const items: ItemRow[] = await rig.record.query(ITEMS);
  const reports: { id: string; at: Instant; dueAt: Instant }[] = await rig.record.query(REPORTS);
  const periods: { key: string; at: Instant; dueAt: Instant }[] = await rig.record.query(PERIODS);
  return sorted([
    ...items.flatMap((item) => itemVerdicts(item, now)),
    ...reports.map(({ id, at, dueAt }) => line('report', subjectOf(`report/${id}`), verdict(at, dueAt))),
    ...periods.map(({ key, at, dueAt }) => line('consolidated', yearOf(key), verdict(at, dueAt))),
  ]);
}

/** What became of each report and of each entry in it. */
export async function observedEntries(rig: Rig): Promise<string[]> {
  const reports: { id: string; status: string }[] = await rig.record.query(REPORTS);
  const entries: { id: string; period: string; status: string }[] = await rig.record.query(ENTRIES);
  return sorted([
    ...reports.map(({ id, status }) => line('report', subjectOf(`report/${id}`), status)),
    ...entries.map(({ id, period, status }) => line('entry', yearOf(period), codeOf(id), status)),
  ]);
}
