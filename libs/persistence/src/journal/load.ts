import type { DataSource } from 'typeorm';
import type { LoadedStream } from '#contracts/workflow/journal';
import { EMPTY_HEAD } from '#contracts/workflow/journal';
import { RecordError } from '../record-error.ts';

interface Row {
  readonly seq: number | null;
  readonly hash: string | null;
  readonly state: unknown;
  readonly version: string | null;
  readonly snapshot: CalendarSnapshot | null;
}

/** Days of a calendar as the record keeps them. */
export interface CalendarSnapshot {
  readonly daysOff: readonly string[];
  readonly workedWeekendDays: readonly string[];
}

const LOAD = `
  with head as (select seq, hash, state, calendar_version from stream where id = $1 and seq > 0)
  select h.seq, h.hash, h.state, c.version, c.snapshot
    from (select 1) one
    left join head h on true
    left join lateral (
      select version, snapshot from calendar
       where h.calendar_version is null or version = h.calendar_version
       order by valid_since desc, version desc limit 1) c on true`;

/**
 * Head, state and calendar of a stream: the calendar that it runs by, or for a new one the newest.
 * @throws RecordError `calendar-missing`
 */
export async function loadStream(dataSource: DataSource, stream: string): Promise<LoadedStream> {
  const rows: Row[] = await dataSource.query(LOAD, [stream]);
  const row = rows[0];
  if (!row || row.version === null || row.snapshot === null) {
    throw new RecordError('calendar-missing', `no calendar for ${stream}: publish one before plans run`);
  }
  const { daysOff, workedWeekendDays } = row.snapshot;
  const head = row.seq === null || row.hash === null ? EMPTY_HEAD : { seq: row.seq, hash: row.hash };
  return { head, state: row.state ?? null, calendar: { version: row.version, daysOff, workedWeekendDays } };
}
