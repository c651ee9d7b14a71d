import type { Day } from '../time/day.ts';
import { yearOf } from '../time/day.ts';
import { type CalendarYear, VIETNAM_CALENDAR_YEARS } from './vietnam-calendar-years.ts';
import type { WorkingCalendar } from './working-calendar.ts';

type Holiday =
  'new-year' | 'tet' | 'hung-kings' | 'reunification' | 'labour-day' | 'national-day' | 'culture-day';
/** Why a day is off; `other`: the calendar alone says so. */
export type DayOffReason = Holiday | 'substitute' | 'swapped' | 'other';

export interface DayOff {
  readonly day: Day;
  readonly reason: DayOffReason;
  /** The weekend day that is worked in exchange. */
  readonly workedInstead: Day | null;
}

export interface WorkedDay {
  readonly day: Day;
  /** The working day that is off in exchange. */
  readonly offInstead: Day | null;
}

/** One year of a calendar, to be shown; ordinary weekends are not listed. */
export interface ShownYear {
  readonly daysOff: readonly DayOff[];
  readonly workedDays: readonly WorkedDay[];
  /** Whether the authorities announced the days; null where the calendar has others than those that are known here. */
  readonly announced: boolean | null;
  /** Where the days come from; null as above. */
  readonly source: string | null;
}

/** The places of the holidays in their list: the law names them in this order. */
const FIVE_DAYS_OF_TET = Array.from({ length: 5 }, () => 'tet' as const);
const NAMED: readonly Holiday[] = [
  'new-year',
  ...FIVE_DAYS_OF_TET,
  'hung-kings',
  'reunification',
  'labour-day',
  'national-day',
  'national-day',
  'culture-day',
];

/** What a calendar says of a year, with the reasons that are known. */
export function calendarYear(calendar: WorkingCalendar, year: number): ShownYear {
  const inYear = (days: readonly Day[]): readonly Day[] => days.filter((day) => yearOf(day) === year);
  const known = VIETNAM_CALENDAR_YEARS.find((one) => one.year === year);
  const daysOff = inYear(calendar.daysOff);
  const worked = inYear(calendar.workedWeekendDays);
  const swapOf = (day: Day) => known?.swaps.find((swap) => swap.off === day || swap.worked === day);
  const isAsKnown = known !== undefined && sameDays([...daysOff, ...worked], daysOf(known));
  return {
    daysOff: daysOff.map((day) => ({
      day,
      reason: reasonOf(known, day),
      workedInstead: swapOf(day)?.worked ?? null,
    })),
    workedDays: worked.map((day) => ({ day, offInstead: swapOf(day)?.off ?? null })),
    announced: isAsKnown ? known.status === 'announced' : null,
    source: isAsKnown ? known.source : null,
  };
}

function reasonOf(known: CalendarYear | undefined, day: Day): DayOffReason {
  if (known === undefined) return 'other';
  if (known.substitutes.includes(day)) return 'substitute';
  if (known.swaps.some(({ off }) => off === day)) return 'swapped';
  return NAMED[known.holidays.indexOf(day)] ?? 'other';
}

const daysOf = ({ holidays, substitutes, swaps }: CalendarYear): readonly Day[] => [
  ...holidays,
  ...substitutes,
  ...swaps.flatMap(({ off, worked }) => [off, worked]),
];

const sameDays = (some: readonly Day[], others: readonly Day[]): boolean =>
  some.length === others.length && some.every((day) => others.includes(day));
