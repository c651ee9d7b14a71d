import type { EntityManager } from 'typeorm';
import type { AgencyRef } from '#contracts/http/common';
import { agencyNames } from '#persistence/agencies/agencies';

/** Names of agencies as they are today; the last one of an agency that has none any more. */
export class AgencyNames {
  readonly #names: ReadonlyMap<string, string>;

  private constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  /** Reads the names of all given agencies at once. */
  static async of(manager: EntityManager, ids: Iterable<string | null>): Promise<AgencyNames> {
    const wanted = [...new Set([...ids].filter((id) => id !== null))];
    return new AgencyNames(wanted.length === 0 ? new Map() : await agencyNames(manager, wanted));
  }

  nameOf(id: string): string {
    return this.#names.get(id) ?? id;
  }

  ref(id: string): AgencyRef {
    return { id, name: this.nameOf(id) };
  }

  refOrNull(id: string | null): AgencyRef | null {
    return id === null ? null : this.ref(id);
  }
}
