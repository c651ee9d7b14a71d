import type { Rig } from '../../support/workflows/rig.ts';
import { FOCAL, inPlanOrder } from '../expectation/plan-table.ts';
import { line, sorted } from '../line.ts';
import { planMoment } from '../shifted-time.ts';
import { codeOf, subjectOf, yearOf } from './names.ts';
import type { Planned } from './planned-moment.ts';

interface Term {
  readonly about: string;
  readonly dueAt: number;
}
/** The parts of events that say when something is due, fires, opens, closes. */
interface Data {
  readonly assignment?: { readonly lead: string };
  readonly lead?: string;
  readonly acknowledgement?: Term | null;
  readonly ownDate?: Term | null;
  readonly duty?: { readonly period?: string; readonly agency?: string; readonly items?: readonly string[] };
  readonly term?: Term | null;
  readonly owing?: readonly { readonly agency: string; readonly items: readonly string[] }[];
  readonly focalItems?: readonly string[];
  readonly what?: string;
  readonly about?: string;
  readonly rungAt?: number;
  readonly missing?: readonly string[];
}
interface Row {
  readonly stream: string;
  readonly type: string;
  readonly at: number;
  readonly data: Data;
  /** Where the row's reminders and letters go. */
  readonly targets: readonly { readonly to: string; readonly period: string | null }[];
}

const ROWS = `
  select j.stream, j.type, (extract(epoch from j.at) * 1000)::float8 as at, j.data,
         coalesce((select jsonb_agg(jsonb_build_object('to', o.body ->> 'to', 'period', o.body ->> 'period') order by o.id)
                     from outbox o where o.cause_stream = j.stream and o.cause_seq = j.seq and o.kind <> 'news'), '[]') as targets
    from journal j order by j.stream, j.seq`;

export const readRows = async (rig: Rig): Promise<readonly Row[]> => await rig.record.query(ROWS);

/** One thing, before those that differ only in their items are one. */
type Happening = readonly [head: string, items: readonly string[]];

const due = (
  term: Term | null | undefined,
  period: number | null,
  to: string,
  items: readonly string[],
): Happening[] => (term == null ? [] : [[line(planMoment(term.dueAt), term.about, null, period, to), items]]);

function happeningsOf({ stream, type, at, data, targets }: Row, planned: Planned): readonly Happening[] {
  const subject = subjectOf(stream);
  switch (type) {
    case 'item-assigned': {
      const lead = data.assignment?.lead ?? '';
      return [
        ...due(data.acknowledgement, null, lead, [subject]),
        ...due(data.ownDate, null, lead, [subject]),
      ];
    }
    case 'addressee-corrected':
      return due(data.acknowledgement, null, data.lead ?? '', [subject]);
    case 'report-opened': {
      const { agency = '', items = [], period } = data.duty ?? {};
      return due(data.term, yearOf(period), agency, items.map(codeOf));
    }
    case 'period-opened': {
      const own = (data.focalItems ?? []).map(codeOf);
      const owing = data.owing ?? [];
      const items = [...own, ...owing.flatMap((one) => one.items.map(codeOf))];
      const head = line(planned(at), 'period-opens', null, subject, [
        FOCAL,
        ...owing.map(({ agency }) => agency),
      ]);
      return [[head, items], ...due(data.term, Number(subject), FOCAL, own)];
    }
    case 'rung-fired': {
      const { what = '', about = '', rungAt = 0 } = data;
      return targets.map(({ to, period }): Happening => {
        return [line(planMoment(rungAt), what, about, yearOf(period), to), [`stream ${stream}`]];
      });
    }
    case 'period-closed':
      return [[line(planned(at), 'period-closes', null, subject, FOCAL), []]];
    case 'plan-ended':
      return [[line(planned(at), 'plan-ends', null, null, FOCAL), []]];
    default:
      return [];
  }
}

/** Items of a stream's rungs: the item itself, or those of its report or period. */
function itemsByStream(rows: readonly Row[]): (stream: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  for (const { stream, type, data } of rows) {
    if (type === 'report-opened') known.set(stream, (data.duty?.items ?? []).map(codeOf));
    if (type === 'period-opened') known.set(stream, (data.focalItems ?? []).map(codeOf));
  }
  return (stream) => known.get(stream) ?? [subjectOf(stream)];
}

/** What the journal says came to pass, in the words of the expectation. */
export function observedHappenings(rows: readonly Row[], planned: Planned): string[] {
  const itemsOf = itemsByStream(rows);
  const merged = new Map<string, string[]>();
  for (const [head, items] of rows.flatMap((row) => happeningsOf(row, planned))) {
    const all = items.flatMap((item) => (item.startsWith('stream ') ? itemsOf(item.slice(7)) : [item]));
    merged.set(head, [...(merged.get(head) ?? []), ...all]);
  }
  return sorted(
    [...merged].map(([head, items]) => (items.length === 0 ? head : line(head, inPlanOrder(items)))),
  );
}

/** Each draft and submission of a consolidated report, with whom it names as missing. */
export const observedConsolidated = (rows: readonly Row[], planned: Planned): string[] =>
  sorted(
    rows
      .filter(({ type }) => type === 'consolidated-drafted' || type === 'consolidated-submitted')
      .map(({ stream, type, at, data }) => line(planned(at), type, subjectOf(stream), data.missing ?? [])),
  );

/** Rungs that were recorded more than once, or left without exactly one addressee. */
export function oddRungs(rows: readonly Row[]): string[] {
  const rungs = rows.filter(({ type }) => type === 'rung-fired');
  const keys = rungs.map(({ stream, data }) => line(stream, data.about ?? '', String(data.rungAt)));
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index),
    ...rungs.filter(({ targets }) => targets.length !== 1).map(({ stream }) => `no one addressee: ${stream}`),
  ];
}
