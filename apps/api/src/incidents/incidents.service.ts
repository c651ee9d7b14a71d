import { Inject, Injectable } from '@nestjs/common';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Incident, IncidentList } from '#contracts/http/incidents';
import { RETRY_SIGNAL } from '#contracts/workflow/messages';
import { SEARCH_ATTRIBUTES } from '#contracts/workflow/search-attributes';
import { listIncidents, retryIncident } from '#persistence/incidents/incidents';
import { momentOf } from '../names/moment.ts';
import { subjectsOf } from '../names/subjects.ts';
import { RECORD, TEMPORAL } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { ProblemException, temporalUnavailable } from '../problem/problem.exception.ts';

interface Found extends Omit<Incident, 'subject'> {
  readonly stream: string;
}

const MOST = 200;
const workflowPrefix = 'w-';
const parkedPrefix = 'p-';

const workflowIdIn = (id: string): string =>
  Buffer.from(id.slice(workflowPrefix.length), 'base64url').toString('utf8');

@Injectable()
export class Incidents {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(TEMPORAL) private readonly client: Client,
  ) {}

  /** Those of processes from Temporal, those of the outbox from the record. */
  async open(principal: Principal, language: Language): Promise<IncidentList> {
    const { manager } = this.record;
    const processes = await this.#processes(principal.localityId).catch(() => null);
    const found = [...(processes ?? []), ...(await parked(manager, principal.localityId))];
    const subjects = await subjectsOf(
      manager,
      found.map(({ stream }) => stream),
      language,
    );
    const items = found.map(({ stream, ...incident }) => ({
      ...incident,
      subject: subjects.get(stream) ?? { stream, link: '', title: stream },
    }));
    return { items, temporalReached: processes !== null };
  }

  /** @throws ProblemException `not-found`, `incident-over`, `temporal-unavailable` */
  async retry(manager: EntityManager, principal: Principal, id: string): Promise<void> {
    if (id.startsWith(parkedPrefix)) return await retryParked(manager, principal, id);
    const workflowId = workflowIdIn(id);
    if ((await localityOf(manager, workflowId)) !== principal.localityId)
      throw new ProblemException('not-found');
    try {
      await this.client.workflow.getHandle(workflowId).signal(RETRY_SIGNAL);
    } catch (error) {
      throw error instanceof WorkflowNotFoundError
        ? new ProblemException('incident-over')
        : temporalUnavailable();
    }
  }

  async #processes(localityId: string): Promise<Found[]> {
    const { incident, locality } = SEARCH_ATTRIBUTES;
    const query = `${incident} IS NOT NULL AND ${locality} = "${localityId}" AND ExecutionStatus = "Running"`;
    const found: Found[] = [];
    for await (const { workflowId, searchAttributes } of this.client.workflow.list({ query })) {
      found.push({
        id: `${workflowPrefix}${Buffer.from(workflowId).toString('base64url')}`,
        kind: 'recording',
        stream: workflowId,
        failure: String(searchAttributes[incident]?.[0] ?? ''),
        openedAt: null,
      });
      if (found.length >= MOST) break;
    }
    return found;
  }
}

/** The locality of a journal; null for one without. */
async function localityOf(manager: EntityManager, stream: string): Promise<string | null> {
  const rows: { locality: string | null }[] = await manager.query(
    `select state ->> 'locality' as locality from stream where id = $1`,
    [stream],
  );
  return rows[0]?.locality ?? null;
}

async function parked(manager: EntityManager, localityId: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const { id, stream, failure, openedAt, isParked } of await listIncidents(manager, {
    openOnly: true,
    limit: MOST,
  })) {
    if (!isParked || (await localityOf(manager, stream)) !== localityId) continue;
    found.push({
      id: `${parkedPrefix}${id}`,
      kind: 'delivery',
      stream,
      failure,
      openedAt: momentOf(openedAt),
    });
  }
  return found;
}

async function retryParked(manager: EntityManager, { localityId }: Principal, id: string): Promise<void> {
  const known = await parked(manager, localityId);
  if (!known.some((incident) => incident.id === id)) throw new ProblemException('not-found');
  await retryIncident(manager, Number(id.slice(parkedPrefix.length)));
}
