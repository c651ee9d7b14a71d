import type { Notice, Outgoing } from '../notices/outgoing.ts';
import { noticeAt } from '../rules/notice-window.ts';
import type { Instant } from '../time/day.ts';
import type { Decided, DomainEvent, Machine, TimeContext } from './machine.ts';
import type { ProcessState } from './process-state.ts';

/**
 * Time has come to send what had waited for the next working hours. Where that moment itself was missed and
 * it is night again, the event has a `noticesAt` as every other has, and its notices wait once more.
 */
export interface NoticesReleased extends DomainEvent {
  readonly type: 'notices-released';
  readonly notices: readonly Notice[];
}

/** An event whose notices wait until `noticesAt`. */
type Held<E> = E & { readonly noticesAt?: Instant };

const noticesIn = (outgoing: readonly Outgoing[]): readonly Notice[] =>
  outgoing.flatMap((one) => (one.kind === 'notice' ? [one.notice] : []));

/** Gives a machine office hours: notices that arise outside them wait, by an alarm of the process itself. */
export function withOfficeHours<S extends ProcessState, C, N, E extends DomainEvent, F>(
  inner: Machine<S, C, N, E, F>,
): Machine<S, C, N, E | NoticesReleased, F> {
  const isRelease = (event: E | NoticesReleased): event is NoticesReleased =>
    event.type === 'notices-released';

  const stamp = (state: S, events: readonly E[], context: TimeContext<F>): readonly Held<E>[] => {
    let after = state;
    return events.map((event) => {
      after = inner.evolve(after, event);
      if (after.rules === null || noticesIn(inner.outgoing(event, after)).length === 0) return event;
      const noticesAt = noticeAt(event.at, after.rules, context.calendar);
      return noticesAt > event.at ? { ...event, noticesAt } : event;
    });
  };

  const release = (
    { rules, held }: S,
    at: Instant,
    { calendar }: TimeContext<F>,
  ): readonly Held<NoticesReleased>[] => {
    const notices = held.filter(({ until }) => until <= at).flatMap((one) => one.notices);
    if (rules === null || notices.length === 0) return [];
    const released: NoticesReleased = { type: 'notices-released', v: 1, at, notices };
    const noticesAt = noticeAt(at, rules, calendar);
    return [noticesAt > at ? { ...released, noticesAt } : released];
  };

  const evolveRelease = (state: S, { at, noticesAt, notices }: Held<NoticesReleased>): S => {
    const waiting = state.held.filter(({ until }) => until > at);
    return {
      ...state,
      held: noticesAt === undefined ? waiting : [...waiting, { until: noticesAt, notices }],
    };
  };

  const evolveInner = (state: S, event: Held<E>): S => {
    const after = inner.evolve(state, event);
    if (event.noticesAt === undefined) return after;
    const notices = noticesIn(inner.outgoing(event, after));
    return { ...after, held: [...after.held, { until: event.noticesAt, notices }] };
  };

  const heldUntil = (state: S): Instant | null =>
    state.held.reduce<Instant | null>(
      (first, { until }) => (first === null ? until : Math.min(first, until)),
      null,
    );

  return {
    initial: inner.initial,
    decide(state, command, context): Decided<E | NoticesReleased> {
      const decided = inner.decide(state, command, context);
      return 'rejection' in decided ? decided : { events: stamp(state, decided.events, context) };
    },
    hear: (state, news, cause, now, context) =>
      stamp(state, inner.hear(state, news, cause, now, context), context),
    evolve: (state, event) => (isRelease(event) ? evolveRelease(state, event) : evolveInner(state, event)),
    nextAlarm(state) {
      const alarms = [inner.nextAlarm(state), heldUntil(state)].filter((at) => at !== null);
      return alarms.length === 0 ? null : Math.min(...alarms);
    },
    ring: (state, now, context) => [
      ...stamp(state, inner.ring(state, now, context), context),
      ...release(state, now, context),
    ],
    outgoing(event, state) {
      const outgoing: readonly Outgoing[] = isRelease(event)
        ? event.notices.map((notice) => ({ kind: 'notice', notice }))
        : inner.outgoing(event, state);
      const mustWait = (event as Held<E | NoticesReleased>).noticesAt !== undefined;
      return mustWait ? outgoing.filter(({ kind }) => kind !== 'notice') : outgoing;
    },
    isOver: (state) => inner.isOver(state) && state.held.length === 0,
  };
}
