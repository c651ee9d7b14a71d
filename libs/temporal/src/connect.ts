import { Client, Connection } from '@temporalio/client';

export interface TemporalPlace {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/** A client that connects at its first call, so that a process can start while Temporal is away. */
export function temporalClient({ address, namespace }: TemporalPlace): Client {
  return new Client({ connection: Connection.lazy({ address, connectTimeout: '5 seconds' }), namespace });
}
