import type { Outgoing } from '../notices/outgoing.ts';
import type { ActingOffice, DomainEvent, Machine } from '../process/machine.ts';
import { formatInstant } from '../time/day.ts';
import type { Instant } from '../time/day.ts';
import { CALENDAR, on } from './offices.ts';

/** One event with the states round it and what left the process with it. */
export interface Happened<S, E> {
  readonly before: S;
  readonly event: E;
  readonly after: S;
  readonly outgoing: readonly Outgoing[];
}

/** A process of which a test tells the story: it moves the clock, acts, brings news, lets time ring. */
export interface Course<S, C, N, E, F> {
  readonly machine: Machine<S, C, N, E & DomainEvent, F>;
  now: Instant;
  facts: F;
  state: S;
  readonly log: Happened<S, E>[];
  /** Sets the clock: `2026-03-02 09:00`. */
  at(moment: string): Course<S, C, N, E, F>;
  /** 'accepted', or the code of the rejection. */
  does(by: ActingOffice, command: C): string;
  hears(news: N, seq?: number): readonly E[];
  /** Lets time do what is due at the clock's moment. */
  rings(): readonly E[];
  /** Lets every alarm up to the moment ring at its own instant. */
  waitsUntil(moment: string): Course<S, C, N, E, F>;
}

export function courseOf<S, C, N, E extends DomainEvent, F>(
  machine: Machine<S, C, N, E, F>,
  facts: F,
): Course<S, C, N, E, F> {
  const record = (events: readonly E[]): readonly E[] => {
    for (const event of events) {
      const before = course.state;
      const after = machine.evolve(before, event);
      course.state = after;
      course.log.push({ before, event, after, outgoing: machine.outgoing(event, after) });
    }
    return events;
  };
  const time = () => ({ calendar: CALENDAR, facts: course.facts });
  const course: Course<S, C, N, E, F> = {
    machine,
    now: on('2026-01-01'),
    facts,
    state: machine.initial,
    log: [],
    at(moment) {
      course.now = on(moment);
      return course;
    },
    does(actor, command) {
      const decided = machine.decide(course.state, command, { actor, at: course.now, ...time() });
      if ('rejection' in decided) return decided.rejection.code;
      record(decided.events);
      return 'accepted';
    },
    hears: (news, seq = 1) =>
      record(machine.hear(course.state, news, { stream: 'source', seq }, course.now, time())),
    rings: () => record(machine.ring(course.state, course.now, time())),
    waitsUntil(moment) {
      for (;;) {
        const alarm = machine.nextAlarm(course.state);
        if (alarm === null || alarm > on(moment)) return course.at(moment);
        course.now = Math.max(course.now, alarm);
        course.rings();
      }
    },
  };
  return course;
}

type AnyHappened = Happened<unknown, DomainEvent>;

/** Everything that left the process, as `moment what to`, in the order in which it left. */
export function sent(log: readonly AnyHappened[]): readonly string[] {
  return log.flatMap(({ event, outgoing }) =>
    outgoing.map((one) => `${formatInstant(event.at).slice(0, 16)} ${told(one)}`),
  );
}

function told(outgoing: Outgoing): string {
  switch (outgoing.kind) {
    case 'notice':
      return `${outgoing.notice.kind} to ${outgoing.notice.to}`;
    case 'letter':
      return `${outgoing.letter.what} letter to ${outgoing.letter.to}`;
    case 'news':
      return `${outgoing.news.type} to ${outgoing.to}`;
    case 'to-each-item':
      return `${outgoing.what} to each item`;
  }
}
