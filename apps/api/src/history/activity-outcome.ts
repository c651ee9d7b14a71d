import type { temporal } from '@temporalio/proto';
import { z } from 'zod';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
type Payloads = temporal.api.common.v1.IPayloads;

/** What ended, and the last row of the journal that it wrote; null for what it did not tell. */
export interface ActivityOutcome {
  readonly activity: string | null;
  readonly attempt: number | null;
  readonly journalSeq: number | null;
}

const NOTHING: ActivityOutcome = { activity: null, attempt: null, journalSeq: null };
const Appended = z.object({ outcome: z.literal('appended'), head: z.object({ seq: z.number().int() }) });
const LocalActivity = z.object({ activity_type: z.string(), attempt: z.number().int() });

/** The outcome that an event of Temporal's history carries. Of what is in its payloads nothing else is told. */
export function outcomeOf(event: HistoryEvent): ActivityOutcome {
  const marker = event.markerRecordedEventAttributes;
  if (marker != null) {
    const { data, result } = marker.details ?? {};
    const told = LocalActivity.safeParse(firstOf(data)).data;
    return {
      activity: told?.activity_type ?? null,
      attempt: told?.attempt ?? null,
      journalSeq: writtenIn(result),
    };
  }
  const completed = event.activityTaskCompletedEventAttributes;
  return completed == null ? NOTHING : { ...NOTHING, journalSeq: writtenIn(completed.result) };
}

const writtenIn = (result: Payloads | null | undefined): number | null =>
  Appended.safeParse(firstOf(result)).data?.head.seq ?? null;

function firstOf(payloads: Payloads | null | undefined): unknown {
  const data = payloads?.payloads?.[0]?.data;
  if (data == null) return null;
  try {
    return JSON.parse(Buffer.from(data).toString('utf8'));
  } catch {
    return null;
  }
}
