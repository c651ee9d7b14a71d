import type { EntityManager } from 'typeorm';
import type { AgencyRef } from '#contracts/http/common';

/** Names of agencies as they are today; the last one of an agency that has none any more. */
export class AgencyNames {
  readonly #names: ReadonlyMap<string, string>;

  private constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  /** Reads the names of all given agencies at once. */
  static async of(manager: EntityManager, ids: Iterable<string | null>): Promise<AgencyNames> {
    const wanted = [...new Set([...ids].filter((id) => id !== null))];
    if (wanted.length === 0) return new AgencyNames(new Map());
    const rows: { id: string; name: string }[] = await manager.query(
      `select distinct on (agency_id) agency_id as id, name from agency_name where agency_id = any($1)
        order by agency_id, (valid_from > current_date), valid_from desc`,
      [wanted],
    );
    return new AgencyNames(new Map(rows.map(({ id, name }) => [id, name])));
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
