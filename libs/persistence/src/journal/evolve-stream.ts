import type { AppendRequest, Decision, Head } from '#contracts/workflow/journal';
import type { CommandAnswer } from '#contracts/workflow/messages';
import type { MachineOf } from './machine-lookup.ts';
import type { Leaving } from './outgoing-rows.ts';
import type { RecordedActor, Unsealed } from './seal.ts';
import type { KeyRow } from './write-rows.ts';

/** What a batch of decisions comes to on a head. */
export interface Evolved {
  readonly state: unknown;
  readonly rows: readonly Unsealed[];
  readonly leaving: readonly Leaving[];
  readonly keys: readonly KeyRow[];
  readonly answers: readonly (CommandAnswer | null)[];
}

/** @param before state of the stream; null for one without rows */
export function evolveStream(
  { stream, decisions }: AppendRequest,
  head: Head,
  before: unknown,
  machineOf: MachineOf,
): Evolved {
  const machine = machineOf(stream);
  const rows = decisions.flatMap(unsealed);
  const answers = answersOf(stream, head, decisions);
  let state = before ?? machine.initial;
  const leaving = rows.map(({ event }, index): Leaving => {
    state = machine.evolve(state, event);
    const outgoing = machine.outgoing(event, state);
    return { seq: head.seq + index + 1, event, planId: textOf(state, 'planId'), outgoing };
  });
  return { state, rows, leaving, answers, keys: keysOf(decisions, answers) };
}

/** A text of a state whose form only its machine knows. */
export function textOf(state: unknown, name: string): string | null {
  const value: unknown = (state as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function unsealed({ by, events }: Decision): Unsealed[] {
  const envelope = 'command' in by ? by.command.envelope : null;
  const actor = envelope === null ? null : recorded(envelope.actor);
  const cause = 'news' in by ? by.news.cause : null;
  return events.map((event, part) => ({ event, actor, key: envelope?.key ?? null, cause, part }));
}

const recorded = ({ kind, accountId, role, agencyId, onBehalfOf }: RecordedActor): RecordedActor => ({
  kind,
  accountId,
  role,
  agencyId,
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
});

function answersOf(stream: string, head: Head, decisions: readonly Decision[]): (CommandAnswer | null)[] {
  let toSeq = head.seq;
  return decisions.map(({ events }) => {
    const fromSeq = toSeq + 1;
    toSeq += events.length;
    return events.length === 0 ? null : { stream, fromSeq, toSeq };
  });
}

function keysOf(decisions: readonly Decision[], answers: readonly (CommandAnswer | null)[]): KeyRow[] {
  return decisions.flatMap(({ by }, index) => {
    const answer = answers[index];
    if (!('command' in by) || !answer) return [];
    const { key, digest } = by.command.envelope;
    return [{ key, digest, fromSeq: answer.fromSeq, toSeq: answer.toSeq }];
  });
}
