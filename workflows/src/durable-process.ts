import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  log,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { AppendResult, Decision, Head, JournalRow, LoadedStream } from '#contracts/workflow/journal';
import { EMPTY_HEAD } from '#contracts/workflow/journal';
import type { CommandAnswer, News, ProcessInput, SignedCommand } from '#contracts/workflow/messages';
import { COMMAND_UPDATE, NEWS_SIGNAL, RETRY_SIGNAL, STATE_QUERY } from '#contracts/workflow/messages';
import { SEARCH_ATTRIBUTES } from '#contracts/workflow/search-attributes';
import type { StreamId } from '#contracts/workflow/ids';
import { spreadOf } from '#domain/identity/derived-id';
import type { CommandContext, Decided, DomainEvent, TimeContext } from '#domain/process/machine';
import type { ProcessState } from '#domain/process/process-state';
import type { Instant } from '#domain/time/day';
import { AlarmClock } from './alarm-clock.ts';
import { answer, causeOf, isNews, isSignedCommand, refuse, type DecidedInput, type Input } from './inputs.ts';
import type { FactReader, ProcessDefinition } from './process-definition.ts';
import { Recording } from './recording.ts';
import { rejectionFailure } from './rejection.ts';

const commandUpdate = defineUpdate<CommandAnswer, [SignedCommand]>(COMMAND_UPDATE);
const newsSignal = defineSignal<[News]>(NEWS_SIGNAL);
const retrySignal = defineSignal(RETRY_SIGNAL);
const stateQuery = defineQuery<{ head: Head; state: unknown }>(STATE_QUERY);

/** Alarms of many workflows at one instant are spread over these milliseconds. */
const SPREAD_MS = 3 * 60_000;
const YEAR_MS = 365 * 86_400_000;

/** Makes a machine durable: inputs are decided in turn, and what was decided counts once the journal holds it. */
export class DurableProcess<S extends ProcessState, C, N, E extends DomainEvent, F> {
  private state: S;
  private head: Head = EMPTY_HEAD;
  private calendar: LoadedStream['calendar'] = { version: '', daysOff: [], workedWeekendDays: [] };
  private facts: F;
  private loaded = false;
  private deciding = false;
  private readonly inbox: Input[] = [];
  private wake: () => void = () => undefined;
  private readonly clock = new AlarmClock(() => this.wake());
  private readonly recording: Recording;
  private readonly renewAt = workflowInfo().runStartTime.getTime() + YEAR_MS;
  private readonly definition: ProcessDefinition<S, C, N, E, F>;
  private readonly stream: StreamId;

  constructor(definition: ProcessDefinition<S, C, N, E, F>, stream: StreamId) {
    this.definition = definition;
    this.stream = stream;
    this.state = definition.machine.initial;
    this.facts = definition.noFacts;
    this.recording = new Recording(stream, () => this.show());
    // News first: what waited for its handler is handed over at once, and a process begins with news.
    setHandler(newsSignal, (news) => this.hear(news));
    setHandler(commandUpdate, (signed) => this.submit(signed), {
      validator: (signed: SignedCommand) => this.validate(signed),
    });
    setHandler(retrySignal, () => this.recording.retry());
    setHandler(stateQuery, () => ({ head: this.head, state: this.state }));
  }

  get isOver(): boolean {
    return this.definition.machine.isOver(this.state);
  }

  /** A run is long enough after a year, or when the server says so. */
  get mustRenew(): boolean {
    return workflowInfo().continueAsNewSuggested || Date.now() >= this.renewAt;
  }

  /** Starts or goes on from what the journal holds. */
  async load(): Promise<void> {
    const { head, state, calendar } = await this.recording.reach((record) => record.loadStream(this.stream));
    this.head = head;
    this.calendar = calendar;
    if (state !== null) this.state = state as S;
    this.loaded = true;
    this.show();
  }

  /** Waits for a command, for news, or for the next alarm. */
  nextInput(): Promise<void> {
    const alarm = this.spreadAlarm();
    this.clock.set(Math.min(alarm ?? this.renewAt, this.renewAt));
    // One bare promise: the sandbox keeps a stack trace for each that is pending, and a process waits for years.
    return new Promise((resolve) => {
      this.wake = resolve;
      if (this.inbox.length > 0) resolve();
    });
  }

  /** Decides what has come in and has it recorded; answers go out once the journal holds the events. */
  async record(): Promise<void> {
    let inputs = this.takeInputs();
    this.deciding = inputs.length > 0;
    while (inputs.length > 0) {
      if (this.definition.readFacts !== undefined) await this.readFacts(this.definition.readFacts, inputs);
      const decided = this.decideAll(inputs);
      inputs = decided.length === 0 ? [] : this.settle(decided, await this.append(decided));
    }
    this.deciding = false;
  }

  /** Lets every handler finish, so that nothing accepted is lost; false when more came in meanwhile. */
  async settled(): Promise<boolean> {
    await condition(() => allHandlersFinished() || this.inbox.length > 0);
    return this.inbox.length === 0;
  }

  async continueAsNew(): Promise<never> {
    return await continueAsNew<(input: ProcessInput) => Promise<void>>({ stream: this.stream });
  }

  private validate(signed: SignedCommand): void {
    if (!isSignedCommand(signed)) throw rejectionFailure({ code: 'envelope-malformed' });
    // What is still to be decided may change what is allowed: the handler decides in its turn.
    if (!this.loaded || this.deciding || this.inbox.length > 0) return;
    const decided = this.decide(this.state, signed);
    if ('rejection' in decided) throw rejectionFailure(decided.rejection);
  }

  private submit(signed: SignedCommand): Promise<CommandAnswer> {
    return new Promise((answer, reject) => {
      this.take({ kind: 'command', command: { signed, answer, reject } });
    });
  }

  private take(input: Input): void {
    this.inbox.push(input);
    this.wake();
  }

  private hear(news: News): void {
    if (isNews(news)) this.take({ kind: 'news', news });
    else log.warn('a signal that is no news was ignored', { stream: this.stream });
  }

  private takeInputs(): readonly Input[] {
    const inputs = this.inbox.splice(0);
    const alarm = this.spreadAlarm();
    return alarm !== null && alarm <= Date.now() ? [...inputs, { kind: 'alarm', at: Date.now() }] : inputs;
  }

  private spreadAlarm(): Instant | null {
    const alarm = this.definition.machine.nextAlarm(this.state);
    return alarm === null ? null : alarm + spreadOf(this.stream, SPREAD_MS);
  }

  private async readFacts(read: FactReader<S, F>, inputs: readonly Input[]): Promise<void> {
    const news = inputs.flatMap((input) => (input.kind === 'news' ? [input.news.body] : []));
    const now = Date.now();
    this.facts = await this.recording.reach((record) => read(record, this.state, now, news));
  }

  private decide(state: S, { envelope }: SignedCommand): Decided<E> {
    const { calendar, facts } = this;
    const context: CommandContext<F> = { actor: envelope.actor, at: envelope.receivedAt, calendar, facts };
    return this.definition.machine.decide(state, envelope.command as C, context);
  }

  /** Each input is decided on the state that those before it lead to; what leads to nothing is left out. */
  private decideAll(inputs: readonly Input[]): readonly DecidedInput<E>[] {
    let state = this.state;
    return inputs.flatMap((input) => {
      try {
        const decided = this.decideOne(state, input);
        if (decided === null) return [];
        state = decided.events.reduce(
          (before, event) => this.definition.machine.evolve(before, event),
          state,
        );
        return [decided];
      } catch (failure) {
        // Most likely forged, so the journal is asked; what is true must not be lost.
        return [{ input, events: [], failure }];
      }
    });
  }

  private decideOne(state: S, input: Input): DecidedInput<E> | null {
    if (input.kind === 'command') {
      const decided = this.decide(state, input.command.signed);
      // A command that may not be done now may have been done before: only the journal knows its key.
      return 'events' in decided ? { input, ...decided } : { input, events: [], ...decided };
    }
    const events = this.happenings(state, input);
    return events.length === 0 ? null : { input, events };
  }

  private happenings(state: S, input: Exclude<Input, { kind: 'command' }>): readonly E[] {
    const { machine } = this.definition;
    const context: TimeContext<F> = { calendar: this.calendar, facts: this.facts };
    if (input.kind === 'alarm') return machine.ring(state, input.at, context);
    return machine.hear(state, input.news.body as N, input.news.cause, Date.now(), context);
  }

  private async append(decided: readonly DecidedInput<E>[]): Promise<AppendResult> {
    const decisions = decided.map(({ input, events }): Decision => ({ by: causeOf(input), events }));
    const { stream, head } = this;
    const result = await this.recording.reach((record) => record.append({ stream, head, decisions }));
    if (result.outcome !== 'settled' || result.answer.toSeq <= head.seq) return result;
    // Settled by a row that is not known here yet: its rows come first, for what is decided next.
    const ahead = await this.recording.reach((record) => record.append({ stream, head, decisions: [] }));
    return ahead.outcome === 'behind' ? ahead : result;
  }

  /** Takes over what the journal says; returns the inputs that must be decided again. */
  private settle(decided: readonly DecidedInput<E>[], result: AppendResult): readonly Input[] {
    const inputs = decided.map(({ input }) => input);
    switch (result.outcome) {
      case 'appended':
        this.advance(
          result.head,
          decided.flatMap(({ events }) => events),
        );
        decided.forEach((one, index) => answer(one, result.answers[index] ?? null));
        return [];
      case 'behind':
        this.advance(
          result.head,
          result.rows.map(({ event }) => event as E),
        );
        return inputs.filter((input) => !this.isAmong(input, result.rows));
      case 'settled':
        answer(decided[result.index], result.answer);
        return inputs.toSpliced(result.index, 1);
      case 'refused':
        refuse(inputs[result.index], { code: result.code });
        return inputs.toSpliced(result.index, 1);
    }
  }

  private advance(head: Head, events: readonly E[]): void {
    this.head = head;
    this.state = events.reduce((state, event) => this.definition.machine.evolve(state, event), this.state);
    this.show();
  }

  /** A command among the rows ahead was recorded by an earlier try of this very task: those rows are its answer. */
  private isAmong(input: Input, rows: readonly JournalRow[]): boolean {
    if (input.kind !== 'command') return false;
    const own = rows.filter(({ key }) => key === input.command.signed.envelope.key).map(({ seq }) => seq);
    if (own.length === 0) return false;
    input.command.answer({ stream: this.stream, fromSeq: Math.min(...own), toSeq: Math.max(...own) });
    return true;
  }

  private show(): void {
    if (this.state.planId === '') return;
    const { details, plan, item, lead, locality } = this.definition.card(this.state);
    const { incident } = this.recording;
    setCurrentDetails(
      incident === null ? details : `${details}\n\n**Sự cố / Incident:** ${incident.failure}`,
    );
    this.index({
      [SEARCH_ATTRIBUTES.plan]: plan,
      [SEARCH_ATTRIBUTES.locality]: locality,
      ...(item === undefined ? {} : { [SEARCH_ATTRIBUTES.item]: item }),
      ...(lead == null ? {} : { [SEARCH_ATTRIBUTES.lead]: lead }),
    });
  }

  /** An upsert is an event of the history, so only what changed is written. */
  private index(wanted: Readonly<Record<string, string>>): void {
    const { searchAttributes } = workflowInfo();
    const changed = Object.entries(wanted).filter(([name, value]) => searchAttributes[name]?.[0] !== value);
    if (changed.length === 0) return;
    upsertSearchAttributes(Object.fromEntries(changed.map(([name, value]) => [name, [value]])));
  }
}
