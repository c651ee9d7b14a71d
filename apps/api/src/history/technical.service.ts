import { Inject, Injectable } from '@nestjs/common';
import { type Client, isGrpcServiceError, WorkflowNotFoundError } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import proto from '@temporalio/proto';
import type { z } from 'zod';
import type { PendingActivity, Technical, TechnicalQuery } from '#contracts/http/history';
import { momentOf } from '../names/moment.ts';
import { TEMPORAL } from '../platform/tokens.ts';
import { ProblemException, temporalUnavailable } from '../problem/problem.exception.ts';
import { millisecondsOf, openTimers, showEvent } from './temporal-events.ts';

type Query = z.output<typeof TechnicalQuery>;
type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

const { EventType, PendingActivityState } = proto.temporal.api.enums.v1;
/** The newest runs; an item has one a year. */
const MOST_RUNS = 50;
/** gRPC codes of an unknown workflow and of an argument that names none. */
const [INVALID_ARGUMENT, NOT_FOUND] = [3, 5];
/** Histories are kept small, so all events are read to know which timers are open. */
const MOST_EVENTS = 5_000;

/** Answered by every workflow of the SDK. */
const METADATA_QUERY = '__temporal_workflow_metadata';
const DETAILS_MS = 1_500;

interface Metadata {
  readonly currentDetails?: string | null;
}

interface Execution {
  readonly workflowId: string;
  readonly runId: string;
}

/** `EVENT_TYPE_TIMER_STARTED` as `TimerStarted`. */
const eventName = (type: string): string =>
  type
    .replace('EVENT_TYPE_', '')
    .toLowerCase()
    .replaceAll(/(?:^|_)([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

/** What Temporal knows of the workflow behind a journal, while it keeps it. */
@Injectable()
export class TechnicalHistories {
  constructor(@Inject(TEMPORAL) private readonly client: Client) {}

  /** @throws ProblemException `temporal-unavailable`, `cursor-invalid` */
  async read(workflowId: string, query: Query): Promise<Technical> {
    try {
      return await this.#read(workflowId, query);
    } catch (error) {
      if (error instanceof ProblemException) throw error;
      if (isGone(error)) return { ...GONE, workflowId };
      throw temporalUnavailable();
    }
  }

  async #read(workflowId: string, { run, after, limit }: Query): Promise<Technical> {
    const runs = await this.#runs(workflowId);
    const execution = { workflowId, runId: run ?? runs[0]?.runId ?? '' };
    const described = await this.client.workflow.getHandle(workflowId, execution.runId).describe();
    const events = await this.#events(execution);
    const from = after === undefined ? 0 : cursor(after);
    const shown = events.filter(({ eventId }) => Number(String(eventId ?? 0)) > from).slice(0, limit);
    const last = Number(String(shown.at(-1)?.eventId ?? 0));
    return {
      workflowId,
      gone: false,
      runs,
      run: described.runId,
      details: described.status.name === 'RUNNING' ? await this.#details(execution) : null,
      pendingActivities: (described.raw.pendingActivities ?? []).map(showPending),
      pendingTimers: described.status.name === 'RUNNING' ? openTimers(events) : [],
      events: shown.map((event) => showEvent(event, (type) => eventName(EventType[type] ?? ''))),
      next: last < Number(String(events.at(-1)?.eventId ?? 0)) && shown.length > 0 ? String(last) : null,
    };
  }

  async #runs(workflowId: string): Promise<Technical['runs']> {
    const runs: Technical['runs'] = [];
    const query = `WorkflowId = "${workflowId}"`;
    for await (const { runId, status, startTime, closeTime, historyLength } of this.client.workflow.list({
      query,
    })) {
      runs.push({
        runId,
        status: status.name,
        startedAt: momentOf(startTime.getTime()) ?? '',
        closedAt: momentOf(closeTime?.getTime() ?? null),
        historyLength,
      });
      if (runs.length >= MOST_RUNS) break;
    }
    return runs.sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  }

  /** What the workflow says of itself; a worker must be there to ask. */
  async #details({ workflowId, runId }: Execution): Promise<string | null> {
    const handle = this.client.workflow.getHandle(workflowId, runId);
    const asked = this.client.withDeadline(Date.now() + DETAILS_MS, () =>
      handle.query<Metadata>(METADATA_QUERY),
    );
    return await asked.then(
      ({ currentDetails }) => currentDetails ?? null,
      () => null,
    );
  }

  async #events(execution: Execution): Promise<readonly HistoryEvent[]> {
    const { namespace } = this.client.options;
    const events: HistoryEvent[] = [];
    let nextPageToken: Uint8Array | undefined;
    do {
      const page = await this.client.workflowService.getWorkflowExecutionHistory({
        namespace,
        execution,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      });
      events.push(...(page.history?.events ?? []));
      nextPageToken = page.nextPageToken?.length > 0 ? page.nextPageToken : undefined;
    } while (nextPageToken !== undefined && events.length < MOST_EVENTS);
    return events;
  }
}

const GONE: Omit<Technical, 'workflowId'> = {
  gone: true,
  runs: [],
  run: null,
  details: null,
  pendingActivities: [],
  pendingTimers: [],
  events: [],
  next: null,
};

const isGone = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError ||
  (isGrpcServiceError(error) && [INVALID_ARGUMENT, NOT_FOUND].includes(error.code));

function cursor(after: string): number {
  if (!/^\d{1,9}$/.test(after)) throw new ProblemException('cursor-invalid');
  return Number(after);
}

function showPending(activity: temporal.api.workflow.v1.IPendingActivityInfo): PendingActivity {
  return {
    type: activity.activityType?.name ?? '',
    state: PendingActivityState[activity.state ?? 0] ?? '',
    attempt: activity.attempt ?? 0,
    lastFailure: activity.lastFailure?.message ?? null,
    nextTryAt: momentOf(millisecondsOf(activity.scheduledTime)),
  };
}
