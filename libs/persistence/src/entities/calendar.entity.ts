import { EntitySchema } from 'typeorm';
import type { CalendarSnapshot } from '../journal/load.ts';
import { instant, json, key, maybe, text } from './columns.ts';

/** A working calendar under a version; a plan keeps the one that it was started with. */
export interface Calendar {
  version: string;
  /** Null for the whole country. */
  localityId: string | null;
  snapshot: CalendarSnapshot;
  source: string;
  validSince: number;
}

export const CalendarEntity = new EntitySchema<Calendar>({
  name: 'calendar',
  columns: {
    version: key(),
    localityId: maybe(text('locality_id')),
    snapshot: json(),
    source: text(),
    validSince: instant('valid_since'),
  },
});
