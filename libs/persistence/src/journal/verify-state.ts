import { canonicalOf } from './canonical.ts';
import { type Finding, finding } from './finding.ts';
import type { MachineOf, RecordedMachine } from './machine-lookup.ts';
import { factOf, type SealedRow } from './seal.ts';

/** Evolves a stream's events again, to compare with the state that was stored. */
export class Replay {
  private readonly machine: RecordedMachine;
  private readonly stream: string;
  private state: unknown;

  constructor(stream: string, machineOf: MachineOf) {
    this.stream = stream;
    this.machine = machineOf(stream);
    this.state = this.machine.initial;
  }

  evolve(row: SealedRow): void {
    this.state = this.machine.evolve(this.state, factOf(row));
  }

  compare(stored: unknown): readonly Finding[] {
    if (canonicalOf(stored) === canonicalOf(this.state)) return [];
    return [finding('state-unlike', this.stream, null, 'the stored state is not what its events come to')];
  }
}
