import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { EVENT_STREAM } from '../events/event-stream.ts';

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface OutboxRow {
  readonly waiting: number;
  readonly parked: number;
}

/** Numbers for Prometheus: the process, the requests, and what waits in the outbox. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #outbox: Gauge<'state'>;
  readonly #record: DataSource;

  constructor(record: DataSource) {
    this.#record = record;
    collectDefaultMetrics({ register: this.registry });
    this.#requests = new Histogram({
      name: 'phoihop_http_request_seconds',
      help: 'Time to answer, by route',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers: [this.registry],
    });
    this.#outbox = new Gauge({
      name: 'phoihop_outbox_rows',
      help: 'Rows of the outbox that are not delivered',
      labelNames: ['state'],
      registers: [this.registry],
    });
  }

  /** Express middleware that times each request; the route's pattern is the label, never an id. */
  readonly time = (request: Request, response: Response, next: NextFunction): void => {
    const end = this.#requests.startTimer();
    response.on('finish', () => {
      // An event stream is open as long as somebody listens: that is no time to answer.
      if (response.getHeader('content-type') === EVENT_STREAM) return;
      const route = (request.route as { path?: unknown } | undefined)?.path;
      end({
        method: request.method,
        route: typeof route === 'string' ? route : 'none',
        status: String(response.statusCode),
      });
    });
    next();
  };

  async text(): Promise<string> {
    await this.#readOutbox().catch(() => this.#outbox.reset());
    return await this.registry.metrics();
  }

  async #readOutbox(): Promise<void> {
    const [row]: OutboxRow[] = await this.#record.query(
      `select count(*) filter (where not parked) as waiting, count(*) filter (where parked) as parked
         from outbox where delivered_at is null`,
    );
    this.#outbox.set({ state: 'waiting' }, row?.waiting ?? 0);
    this.#outbox.set({ state: 'parked' }, row?.parked ?? 0);
  }
}
