import { z } from 'zod';
import { CalendarDay, Moment } from './common.ts';

export const CalendarQuery = z.object({
  year: z.coerce.number().int().min(1900).max(2200).optional().describe('default: the present one'),
});

const dayOff = z
  .object({
    day: CalendarDay,
    reason: z.enum([
      'new-year',
      'tet',
      'hung-kings',
      'reunification',
      'labour-day',
      'national-day',
      'culture-day',
      'substitute',
      'swapped',
      'other',
    ]),
    /** In the language asked for. */
    name: z.string(),
    workedInstead: CalendarDay.nullable().describe('the weekend day that is worked in exchange'),
  })
  .meta({ id: 'DayOff' });

const workedDay = z
  .object({
    day: CalendarDay,
    offInstead: CalendarDay.nullable().describe('the working day that is off in exchange'),
  })
  .meta({ id: 'WorkedDay' });

/** One year of the calendar by which new plans run; ordinary weekends are not listed. */
export const CalendarYear = z
  .object({
    year: z.number().int(),
    version: z.string(),
    source: z.string().describe('where the calendar comes from'),
    validSince: Moment.nullable(),
    announced: z
      .boolean()
      .nullable()
      .describe('false: computed by the law, not announced yet; null: not known of these days'),
    yearSource: z.string().nullable().describe('where the days of this year come from'),
    daysOff: z.array(dayOff),
    workedDays: z.array(workedDay).describe('weekend days that are worked'),
  })
  .meta({ id: 'CalendarYear' });
export type CalendarYear = z.output<typeof CalendarYear>;
