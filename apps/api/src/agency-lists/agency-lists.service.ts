import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import { csvText } from '#catalogue/csv';
import { type ImportedAgency, type ImportPlan, planImport } from '#catalogue/plan-import';
import type { ReadAgency } from '#catalogue/read-agency-list';
import { agencyListCells } from '#catalogue/write-agency-list';
import { xlsxBytes } from '#catalogue/xlsx';
import type { AgencyImport } from '#contracts/http/agency-lists';
import { agenciesOf, type NewAgency } from '#persistence/agencies/agencies';
import { importAgencies, lockAgencies } from '#persistence/agencies/import-agencies';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { listedAgencies } from './listed-agencies.ts';

const nameOf = ({ names, id }: ImportedAgency): string => names.at(-1)?.name ?? id;

function shown({ added, changed, unchanged }: ImportPlan, dryRun: boolean): AgencyImport {
  return {
    dryRun,
    added: added.map((agency) => {
      const { id, code, kind } = agency;
      return { id, code, name: nameOf(agency), kind };
    }),
    changed: changed.map(({ agency, fields }) => {
      const { id, code } = agency;
      return { id, code, name: nameOf(agency), fields: [...fields] };
    }),
    unchanged,
  };
}

const kept = ({ names, ...agency }: ImportedAgency, localityId: string): NewAgency => ({
  ...agency,
  localityId,
  names: names.map(({ name, from, to, basis }) => ({ name, validFrom: from, validTo: to, basis })),
});

/** Gives the agencies of a locality as a list, and takes lists in. */
@Injectable()
export class AgencyListsService {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  async file({ localityId }: Principal, format: 'csv' | 'xlsx'): Promise<Uint8Array> {
    const cells = agencyListCells(listedAgencies(await agenciesOf(this.record.manager, localityId)));
    return format === 'csv' ? Buffer.from(csvText(cells)) : await xlsxBytes(cells);
  }

  /** What taking the list in would do. @throws ProblemException `agency-list-invalid` with its rows */
  async look({ localityId }: Principal, agencies: readonly ReadAgency[]): Promise<AgencyImport> {
    const known = await agenciesOf(this.record.manager, localityId);
    return shown(this.#plan(localityId, known, agencies), true);
  }

  /** Takes the list in, whole or not at all. @throws ProblemException `agency-list-invalid` with its rows */
  async take(
    manager: EntityManager,
    { localityId }: Principal,
    agencies: readonly ReadAgency[],
  ): Promise<AgencyImport> {
    const plan = this.#plan(localityId, await lockAgencies(manager, localityId), agencies);
    await importAgencies(
      manager,
      plan.added.map((agency) => kept(agency, localityId)),
      plan.changed.map(({ agency }) => kept(agency, localityId)),
    );
    return shown(plan, false);
  }

  #plan(...[locality, known, agencies]: Parameters<typeof planImport>): ImportPlan {
    const plan = planImport(locality, known, agencies);
    if (plan.errors.length > 0) throw new ProblemException('agency-list-invalid', { errors: plan.errors });
    return plan;
  }
}
