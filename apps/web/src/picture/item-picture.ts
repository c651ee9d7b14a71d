import type { Schema, Timeliness } from '../api/types.ts';
import type { PlanItem } from '../plan/plan-items.ts';
import { type Scale, xOf, yearStart } from './scale.ts';

export type Obligation = Schema<'Obligation'>;

/** One thing of an item that has its day. */
export interface Mark {
  readonly id: string;
  readonly kind: 'acknowledge' | 'entry' | 'due' | 'completed';
  /** What has become of it: of an entry its status, else whether it is done. */
  readonly state: Obligation['status'] | 'done' | 'open';
  readonly timeliness: Timeliness;
  /** Where it stands, ms. */
  readonly at: number;
  /** The deadline, or the moment at which it was done. */
  readonly moment: string | null;
  readonly period: string | null;
}

/** A stretch of time in which the item is to be worked on, ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** Years that follow each other are one stretch; the last one ends with the item's own day. */
export function spansOf({ timeline }: PlanItem): readonly Span[] {
  if (timeline === null) return [];
  const { years, until } = timeline;
  const end = until === null ? Infinity : Date.parse(`${until}T00:00:00+07:00`) + DAY_MS;
  const spans: { from: number; to: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const [from, to] = [yearStart(year), Math.min(yearStart(year + 1), end)];
    const last = spans.at(-1);
    if (last?.to === from) last.to = to;
    else if (to > from) spans.push({ from, to });
  }
  return spans;
}

/** A period without dates had closed on paper: its entry stands where the year ends. */
function entryMark({ period, status, timeliness, dueAt }: Obligation): Mark {
  const at = dueAt === null ? yearStart(Number(period) + 1) - 12 * DAY_MS : Date.parse(dueAt);
  return { id: `entry-${period}`, kind: 'entry', state: status, timeliness, at, moment: dueAt, period };
}

function acknowledgeMark(item: PlanItem, now: number): readonly Mark[] {
  const { acknowledgedAt, acknowledgeDueAt } = item;
  const moment = acknowledgedAt ?? acknowledgeDueAt;
  if (moment === null) return [];
  const due = acknowledgeDueAt === null ? Infinity : Date.parse(acknowledgeDueAt);
  const isLate = (acknowledgedAt === null ? now : Date.parse(acknowledgedAt)) >= due;
  const state = acknowledgedAt === null ? 'open' : 'done';
  const timeliness = { open: isLate ? 'overdue' : 'due-soon', done: isLate ? 'late' : 'on-time' } as const;
  return [
    {
      id: 'acknowledge',
      kind: 'acknowledge',
      state,
      timeliness: timeliness[state],
      at: Date.parse(moment),
      moment,
      period: null,
    },
  ];
}

function ownMarks({ dueAt, completedAt, timeliness }: PlanItem): readonly Mark[] {
  const state = completedAt === null ? 'open' : 'done';
  const mark = (kind: 'due' | 'completed', moment: string | null): readonly Mark[] =>
    moment === null
      ? []
      : [{ id: kind, kind, state, timeliness, at: Date.parse(moment), moment, period: null }];
  return [...mark('due', dueAt), ...mark('completed', completedAt)];
}

/** All marks of an item, in the order of time. @param now ms */
export const marksOf = (item: PlanItem, obligations: readonly Obligation[], now: number): readonly Mark[] =>
  [...acknowledgeMark(item, now), ...obligations.map(entryMark), ...ownMarks(item)].sort(
    (one, other) => one.at - other.at,
  );

export interface PlacedMark extends Mark {
  readonly x: number;
}

/** From one mark to the next at the least, px. */
const APART = 12;

/** Where the marks of a row are drawn: at their time, but never upon each other nor beyond the picture. */
export function place(marks: readonly Mark[], scale: Scale): readonly PlacedMark[] {
  const xs = marks.map(({ at }) => xOf(scale, at));
  for (let index = 1; index < xs.length; index += 1) {
    xs[index] = Math.max(xs[index] ?? 0, (xs[index - 1] ?? 0) + APART);
  }
  let limit = scale.width - APART * 0.75;
  for (let index = xs.length - 1; index >= 0; index -= 1) {
    xs[index] = Math.min(xs[index] ?? 0, limit);
    limit = (xs[index] ?? 0) - APART;
  }
  return marks.map((mark, index) => ({ ...mark, x: xs[index] ?? 0 }));
}
