import type { temporal } from '@temporalio/proto';
import type { TechnicalEvent } from '#contracts/http/history';
import { momentOf } from '../names/moment.ts';
import { outcomeOf } from './activity-outcome.ts';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

interface Seconds {
  readonly seconds?: { toString(): string } | number | null;
  readonly nanos?: number | null;
}

/** Milliseconds of a protobuf timestamp or duration; null for none. */
export function millisecondsOf(time: Seconds | null | undefined): number | null {
  if (time == null) return null;
  return Number(String(time.seconds ?? 0)) * 1000 + Math.floor((time.nanos ?? 0) / 1_000_000);
}

const LONGEST_VALUE = 200;

/** Payloads hold what people wrote: it is told in the story, to those who may read it, and not here. */
function shortValue(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value !== 'object') return null;
  if ('name' in value && typeof value.name === 'string') return value.name;
  if ('message' in value && typeof value.message === 'string') return value.message;
  if ('workflowId' in value && typeof value.workflowId === 'string') return value.workflowId;
  if ('updateId' in value && typeof value.updateId === 'string') return value.updateId;
  if ('seconds' in value) return `${(millisecondsOf(value as Seconds) ?? 0) / 1000} s`;
  // A whole number of 64 bits.
  if ('low' in value && 'high' in value) return (value as { toString(): string }).toString();
  return null;
}

function attributesOf(event: HistoryEvent): Record<string, string> {
  const key = Object.keys(event).find((name) => name.endsWith('EventAttributes'));
  const attributes = key === undefined ? {} : ((event as Record<string, unknown>)[key] ?? {});
  const short = Object.entries(attributes).map(([name, value]): [string, string | null] => [
    name,
    shortValue(value),
  ]);
  return Object.fromEntries(
    short.flatMap(([name, value]) => (value === null ? [] : [[name, value.slice(0, LONGEST_VALUE)]])),
  );
}

/** An event of Temporal's history in short. @param nameOf the name of an event type's number */
export function showEvent(event: HistoryEvent, nameOf: (type: number) => string): TechnicalEvent {
  return {
    id: Number(String(event.eventId ?? 0)),
    at: momentOf(millisecondsOf(event.eventTime) ?? 0) ?? '',
    type: nameOf(event.eventType ?? 0),
    attributes: attributesOf(event),
    ...outcomeOf(event),
  };
}

/** Timers that were started and have neither fired nor been cancelled. */
export function openTimers(events: readonly HistoryEvent[]): { id: string; firesAt: string }[] {
  const open = new Map<string, { id: string; firesAt: string }>();
  for (const event of events) {
    const started = event.timerStartedEventAttributes;
    if (started != null) {
      const firesAt =
        (millisecondsOf(event.eventTime) ?? 0) + (millisecondsOf(started.startToFireTimeout) ?? 0);
      const id = started.timerId ?? '';
      open.set(id, { id, firesAt: momentOf(firesAt) ?? '' });
    }
    const ended = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
    if (ended != null) open.delete(ended.timerId ?? '');
  }
  return [...open.values()];
}
