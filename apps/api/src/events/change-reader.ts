import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { lookForChanges, type Looked, presentSnapshot } from '#persistence/changes/changes';
import { inLocality } from '../platform/request-locality.ts';
import { RECORD } from '../platform/tokens.ts';

const EVERY_MS = 300;
/** While PostgreSQL cannot be reached. */
const AWAY_MS = 2_000;

type Listener = (looked: Looked) => void;

interface Watched {
  /** The snapshot of the last look. */
  seen: string;
  readonly listeners: Set<Listener>;
}

/** Looks for changes, once for all who listen in this process, and only while somebody does. */
@Injectable()
export class ChangeReader implements OnModuleDestroy {
  readonly #log = new Logger('events');
  readonly #stopping = new AbortController();
  readonly #watched = new Map<string, Watched>();
  #running: Promise<void> | null = null;

  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /**
   * From its answer on the listener is told of everything that is committed in the locality.
   * @returns what ends it
   */
  async listen(localityId: string, listener: Listener): Promise<() => void> {
    const seen = await inLocality(null, () => presentSnapshot(this.record.manager));
    const watched = this.#watched.get(localityId) ?? { seen, listeners: new Set() };
    this.#watched.set(localityId, watched);
    watched.listeners.add(listener);
    this.#running ??= this.#run();
    return () => {
      watched.listeners.delete(listener);
      if (watched.listeners.size === 0 && this.#watched.get(localityId) === watched)
        this.#watched.delete(localityId);
    };
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    let isAway = false;
    while (this.#watched.size > 0 && !signal.aborted) {
      await delay(isAway ? AWAY_MS : EVERY_MS, undefined, { signal }).catch(() => undefined);
      isAway = !(await this.#couldLook(isAway));
    }
    this.#running = null;
  }

  /** What could not be read now is told by a later look: it asks from the last one on. */
  async #couldLook(wasAway: boolean): Promise<boolean> {
    try {
      await this.#lookEverywhere();
      return true;
    } catch (error) {
      if (!wasAway) this.#log.warn(error);
      return false;
    }
  }

  async #lookEverywhere(): Promise<void> {
    const { manager } = this.record;
    const present = await inLocality(null, () => presentSnapshot(manager));
    for (const [localityId, watched] of this.#watched) {
      if (watched.seen === present) continue;
      const looked = await inLocality(localityId, () => lookForChanges(manager, watched.seen));
      watched.seen = looked.snapshot;
      if (looked.changes.length > 0) for (const tell of watched.listeners) tell(looked);
    }
  }
}
