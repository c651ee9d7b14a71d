import type { Notice, Outgoing } from '../notices/outgoing.ts';
import type { ActingOffice, DomainEvent } from '../process/machine.ts';
import type { ProcessState } from '../process/process-state.ts';
import { noticeAt } from '../rules/notice-window.ts';
import type { Course, Happened } from './course.ts';
import { CALENDAR, RULES } from './offices.ts';

/** One step of a walk through a process, in any order: people, other processes and time. */
export type Step<C, N> =
  | { readonly does: 'act'; readonly by: ActingOffice; readonly command: C }
  | { readonly does: 'hear'; readonly news: N; readonly seq: number }
  | { readonly does: 'wait'; readonly minutes: number }
  /** Goes to the next alarm, and past it by some minutes; zero is its very instant. */
  | { readonly does: 'sleep'; readonly past: number }
  | { readonly does: 'ring' };

type Walked<S, C, N, E, F> = Course<S, C, N, E, F>;
const MINUTE = 60_000;

function step<S, C, N, E extends DomainEvent, F>(course: Walked<S, C, N, E, F>, one: Step<C, N>): string[] {
  switch (one.does) {
    case 'act':
      course.does(one.by, one.command);
      return [];
    case 'hear':
      course.hears(one.news, one.seq);
      return course.hears(one.news, one.seq).length > 0 ? ['repeated news had an effect'] : [];
    case 'wait':
      course.now += one.minutes * MINUTE;
      return [];
    case 'sleep': {
      const alarm = course.machine.nextAlarm(course.state);
      course.now = Math.max(course.now, (alarm ?? course.now) + one.past * MINUTE);
      return ring(course);
    }
    case 'ring':
      return ring(course);
  }
}

/** Time does something exactly when the alarm says so, and leaves no alarm behind it. */
function ring<S, C, N, E extends DomainEvent, F>(course: Walked<S, C, N, E, F>): string[] {
  const alarm = course.machine.nextAlarm(course.state);
  const isDue = alarm !== null && alarm <= course.now;
  const events = course.rings();
  const next = course.machine.nextAlarm(course.state);
  return [
    ...(isDue && events.length === 0 ? ['an alarm rang in vain'] : []),
    ...(!isDue && events.length > 0 ? ['something rang without an alarm'] : []),
    ...(next !== null && next <= course.now ? ['an alarm stayed behind: the shell would spin'] : []),
  ];
}

/** Walks, then lets time run until it has nothing more to do; names each breach of what holds for every process. */
export function breachesOf<S extends ProcessState, C, N, E extends DomainEvent, F>(
  course: Walked<S, C, N, E, F>,
  steps: readonly Step<C, N>[],
): readonly string[] {
  const breaches = steps.flatMap((one) => step(course, one));
  for (let rings = 0; rings < 100 && course.machine.nextAlarm(course.state) !== null; rings += 1) {
    breaches.push(...step(course, { does: 'sleep', past: 0 }));
  }
  if (course.machine.nextAlarm(course.state) !== null) breaches.push('time never came to rest');
  return [
    ...breaches,
    ...(survivesRecord(course) ? [] : ['the record does not give the state again']),
    ...rungBreaches(course.log),
    ...noticeBreaches(course),
    ...letterBreaches(course.log),
  ];
}

/** JSON keeps it as it is: nothing undefined, no NaN, no Date. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  );
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Events and states that went through JSON, at every step, lead to the same end. */
function survivesRecord<S, C, N, E extends DomainEvent, F>({ machine, log, state }: Walked<S, C, N, E, F>) {
  const again = log.reduce(
    (before, { event }) => throughJson(machine.evolve(before, throughJson(event))),
    throughJson(machine.initial),
  );
  return (
    JSON.stringify(again) === JSON.stringify(state) &&
    log.every(({ event, after }) => isPlain(event) && isPlain(after))
  );
}

type Log = readonly Happened<unknown, DomainEvent>[];

function rungBreaches(log: Log): string[] {
  const fired = log
    .filter(({ event }) => event.type === 'rung-fired')
    .map(({ event }) => {
      const { about, rungAt, dueAt } = event as DomainEvent & Record<'about' | 'rungAt' | 'dueAt', unknown>;
      return JSON.stringify([about, rungAt, dueAt]);
    });
  return fired.filter((rung, index) => fired.indexOf(rung) !== index).map((rung) => `fired again: ${rung}`);
}

const noticesIn = (outgoing: readonly Outgoing[]): readonly Notice[] =>
  outgoing.flatMap((one) => (one.kind === 'notice' ? [one.notice] : []));

/** Every notice goes out once, and only within office hours. */
function noticeBreaches<S, C, N, E extends DomainEvent, F>({
  machine,
  log,
}: Walked<S, C, N, E, F>): string[] {
  const isOpen = (at: number): boolean => noticeAt(at, RULES, CALENDAR) === at;
  const arose = log
    .filter(({ event }) => event.type !== 'notices-released')
    .flatMap(({ event, after }) => {
      const { noticesAt: _, ...atOnce } = event as E & { noticesAt?: number };
      return noticesIn(machine.outgoing(atOnce as unknown as E, after));
    });
  const left = log.flatMap(({ outgoing }) => noticesIn(outgoing));
  const inOrder = (notices: readonly Notice[]) =>
    JSON.stringify(notices.map((one) => JSON.stringify(one)).sort());
  const late = log.filter(({ event, outgoing }) => noticesIn(outgoing).length > 0 && !isOpen(event.at));
  return [
    ...(inOrder(arose) === inOrder(left) ? [] : ['a notice was lost or sent twice']),
    ...late.map(({ event }) => `${event.type} told somebody outside office hours`),
  ];
}

/** Letters are the focal agency's: urging to who owes, escalation to the authority. */
function letterBreaches(log: Log): string[] {
  return log.flatMap(({ outgoing, after }) =>
    outgoing.flatMap((one) => {
      if (one.kind !== 'letter') return [];
      const { focalAgency, authority } = after as ProcessState;
      const { lead, agency } = after as { lead?: string; agency?: string };
      const owner = lead ?? agency ?? focalAgency;
      const to = one.letter.what === 'urging' ? owner : authority;
      return one.letter.from === focalAgency && one.letter.to === to ? [] : ['a letter went astray'];
    }),
  );
}
