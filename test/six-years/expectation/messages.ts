import { line, sorted } from '../line.ts';
import type { Act } from '../script.ts';
import { SCRIPT, STARTS_AT } from '../script.ts';
import { correctionOf } from './answers.ts';
import { opensAt, REPORTS } from './duties.ts';
import { grouped, RUNGS } from './happenings.ts';
import { lettersToSign } from './letters.ts';
import { AUTHORITY, FOCAL, TABLE, YEARS } from './plan-table.ts';
import { goesOutAt } from './working-days.ts';

interface Message {
  /** When it arises; it goes out in the next office hours. */
  readonly at: string;
  readonly to: string;
  readonly kind: string;
  readonly period?: number | null;
  readonly about?: string;
  readonly lines: readonly string[];
}

const assignments: readonly Message[] = grouped(
  TABLE.filter(({ lead }) => lead !== FOCAL),
  ({ lead }) => lead,
).map((rows) => {
  return { at: STARTS_AT, to: rows[0].lead, kind: 'assignment', lines: rows.map(({ code }) => code) };
});

const openings: readonly Message[] = [
  ...YEARS.map((year) => ({
    at: opensAt(year),
    to: FOCAL,
    kind: 'report-opened',
    period: year,
    lines: [`${year}`],
  })),
  ...REPORTS.map(({ from, owner, period, subject }) => {
    return { at: from, to: owner, kind: 'report-opened', period, lines: [subject] };
  }),
];

const drafts: readonly Message[] = YEARS.map((year) => {
  return {
    at: `${year}-12-10 00:00`,
    to: FOCAL,
    kind: 'consolidated-drafted',
    period: year,
    lines: [`${year}`],
  };
});

const reminders: readonly Message[] = grouped(
  RUNGS.filter(({ what }) => what === 'reminder'),
  ({ at, to, duty }) => line(at, to, duty.about),
).map((group) => {
  const [{ at, to, duty }] = group;
  const lines = group.map((rung) => rung.duty.subject);
  return { at, to, kind: 'reminder', about: duty.about, period: duty.period, lines };
});

const toSign: readonly Message[] = lettersToSign.map((one) => ({
  ...one,
  to: FOCAL,
  kind: 'letter-to-sign',
}));

const leadOf = (item: string): string =>
  correctionOf(item)?.lead ?? TABLE.find(({ code }) => code === item)?.lead ?? '';

/** Whom an act is told; the others are seen where they are looked for. */
function toldOf(act: Act): readonly Message[] {
  const { at, by } = act;
  switch (act.does) {
    case 'acknowledge':
    case 'sign':
      return [];
    case 'return':
      return [{ at, to: FOCAL, kind: 'assignment-returned', lines: [act.item] }];
    case 'correct':
      return [{ at, to: act.lead, kind: 'assignment', lines: [act.item] }];
    case 'claim':
      return [{ at, to: FOCAL, kind: 'completion-claimed', lines: [act.item] }];
    case 'confirm':
      return [{ at, to: leadOf(act.item), kind: 'completion-confirmed', lines: [act.item] }];
    case 'reject':
      return [{ at, to: leadOf(act.item), kind: 'completion-rejected', lines: [act.item] }];
    case 'report':
      return [{ at, to: FOCAL, kind: 'report-submitted', period: act.year, lines: [`${act.year} ${by}`] }];
    case 'return-report':
    case 'accept-report': {
      const kind = act.does === 'return-report' ? 'report-returned' : 'report-accepted';
      return [{ at, to: act.agency, kind, period: act.year, lines: [`${act.year} ${act.agency}`] }];
    }
    case 'consolidate':
      return [
        { at, to: AUTHORITY, kind: 'consolidated-submitted', period: act.year, lines: [`${act.year}`] },
      ];
    case 'return-consolidated':
    case 'accept-consolidated': {
      const kind = act.does === 'return-consolidated' ? 'consolidated-returned' : 'consolidated-accepted';
      return [{ at, to: FOCAL, kind, period: act.year, lines: [`${act.year}`] }];
    }
  }
}

const all: readonly Message[] = [
  ...[assignments, openings, drafts, reminders, toSign].flat(),
  ...SCRIPT.flatMap(toldOf),
];

/** Every message in every inbox: when it went out, to whom, of what kind, about what; one an addressee. */
export const expectedMessages = (): string[] =>
  sorted(
    all.map(({ at, to, kind, period = null, about = null, lines }) =>
      line(goesOutAt(at), to, kind, about, period, sorted(lines)),
    ),
  );

/** When messages go out that wait for office hours: moments at which time itself does something. */
export const releases = (): string[] => all.map(({ at }) => goesOutAt(at));
