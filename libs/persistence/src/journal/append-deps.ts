import type { EntityManager } from 'typeorm';
import type { CommandEnvelope } from '#contracts/workflow/messages';
import type { DomainEvent } from '#domain/process/machine';
import type { MachineOf } from './machine-lookup.ts';

/** What an append did to a stream, as the read model needs it. */
interface Projection {
  readonly stream: string;
  /** Kind of the stream: `planItem`, `agencyReport`, `period`, `plan`. */
  readonly kind: string;
  /** Last row of the stream. */
  readonly seq: number;
  /** The state after all events. */
  readonly state: unknown;
  readonly events: readonly DomainEvent[];
}

export type Projector = (manager: EntityManager, projection: Projection) => Promise<void>;

export interface AppendDeps {
  readonly machineOf: MachineOf;
  /** Whether the API signed this envelope. */
  readonly verifier: (envelope: CommandEnvelope, signature: string) => boolean;
  readonly project: Projector;
  /** Tests only: `false` takes the condition on the head out. */
  readonly conditional?: boolean;
}
