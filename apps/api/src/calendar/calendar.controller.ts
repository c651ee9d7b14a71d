import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { CalendarQuery, CalendarYear } from '#contracts/http/calendar';
import { calendarYear } from '#domain/calendar/calendar-year';
import { dayOf, yearOf } from '#domain/time/day';
import { newestCalendar } from '#persistence/calendars/calendars';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { momentOf } from '../names/moment.ts';
import { RECORD } from '../platform/tokens.ts';
import { calendarInForce } from '../plans/plan-calendar.ts';
import type { Language } from '../problem/language.ts';
import { DAY_OFF_WORDS } from './calendar-words.ts';

@ApiTags('calendar')
@Controller('api/calendar')
export class CalendarController {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  @Get()
  @Operation({
    summary: [
      'Lịch làm việc của địa phương trong một năm',
      "One year of the locality's working calendar, by which new plans run",
    ],
    action: 'calendar.read',
    response: CalendarYear,
    problems: ['query-invalid'],
  })
  async year(
    @InLanguage() language: Language,
    @Query({ schema: CalendarQuery }) query: z.output<typeof CalendarQuery>,
  ): Promise<CalendarYear> {
    const newest = await newestCalendar(this.record.manager);
    const calendar = calendarInForce(newest);
    const year = query.year ?? yearOf(dayOf(Date.now()));
    const { daysOff, workedDays, announced, source } = calendarYear(calendar, year);
    return {
      year,
      version: calendar.version,
      source: newest?.source ?? '',
      validSince: momentOf(newest?.validSince ?? null),
      announced,
      yearSource: source,
      daysOff: daysOff.map((one) => ({ ...one, name: DAY_OFF_WORDS[one.reason][language] })),
      workedDays: [...workedDays],
    };
  }
}
