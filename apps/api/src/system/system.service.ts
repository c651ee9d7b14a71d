import { Inject, Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Environment } from '#config/environment';
import type { SystemState } from '#contracts/http/system';
import { databaseState, journalState, outboxState } from '#persistence/record-state';
import { inTime, PROBE_MS } from '../health/in-time.ts';
import { Incidents } from '../incidents/incidents.service.ts';
import { momentOf } from '../names/moment.ts';
import { ENVIRONMENT, RECORD, TEMPORAL } from '../platform/tokens.ts';
import { productVersion } from './product-version.ts';
import { temporalState } from './temporal-state.ts';

type Part<T> = ({ reached: true } & T) | { reached: false };

/** What a part says in time; one that is away holds up none of the others. */
async function reached<T extends object>(ask: () => Promise<T>): Promise<Part<T>> {
  try {
    return { reached: true, ...(await inTime(ask())) };
  } catch {
    return { reached: false };
  }
}

const STARTED_AT = Date.now() - process.uptime() * 1000;

@Injectable()
export class SystemStates {
  readonly #version = productVersion();

  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(TEMPORAL) private readonly temporal: Client,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @Inject(Incidents) private readonly incidents: Incidents,
  ) {}

  async read(principal: Principal): Promise<SystemState> {
    const [database, temporal, outbox, incidents, journal] = await Promise.all([
      reached(() => this.#database()),
      reached(() =>
        this.#askTemporal(() => temporalState(this.temporal, this.environment.PHOIHOP_TASK_QUEUE)),
      ),
      reached(() => outboxState(this.record.manager)),
      reached(() => this.#askTemporal(() => this.#incidents(principal))),
      reached(() => this.#journal()),
    ]);
    const startedAt = momentOf(STARTED_AT) ?? '';
    const api = { version: this.#version, node: process.version, startedAt };
    return { at: momentOf(Date.now()) ?? '', api, database, temporal, outbox, incidents, journal };
  }

  /** Else the client would go on trying after the answer. */
  async #askTemporal<T>(ask: () => Promise<T>): Promise<T> {
    return await this.temporal.withDeadline(Date.now() + PROBE_MS, ask);
  }

  async #database() {
    const { migratedAt, ...state } = await databaseState(this.record.manager);
    return { ...state, migratedAt: momentOf(migratedAt) };
  }

  async #journal() {
    const { lastRecordedAt, lastCheckpointAt, ...state } = await journalState(this.record.manager);
    return {
      ...state,
      lastRecordedAt: momentOf(lastRecordedAt),
      lastCheckpointAt: momentOf(lastCheckpointAt),
    };
  }

  async #incidents(principal: Principal) {
    const { items, temporalReached } = await this.incidents.open(principal, 'vi');
    // Most of them are known by Temporal alone.
    if (!temporalReached) throw new Error('Temporal is away');
    return { open: items.length };
  }
}
