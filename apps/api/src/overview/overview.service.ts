import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Overview } from '#contracts/http/overview';
import { findPlan, type PlanRow } from '#persistence/plans/plans';
import { inTime } from '../health/in-time.ts';
import { visible } from '../http/permit.ts';
import { Incidents } from '../incidents/incidents.service.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';
import { RECORD } from '../platform/tokens.ts';
import { groundOf, plansOfLocality, readGround } from './overview-ground.ts';
import { standingOf } from './standing.ts';

@Injectable()
export class Overviews {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(Incidents) private readonly incidents: Incidents,
  ) {}

  /** @throws ProblemException `not-found` */
  async read(principal: Principal, planId: string | undefined): Promise<Overview> {
    const { manager } = this.record;
    const now = Date.now();
    const [plans, open] = await Promise.all([this.#plans(principal, planId), this.#openIncidents(principal)]);
    const ground = await readGround(
      manager,
      principal,
      plans.map(({ id }) => id),
    );
    const agencies = [
      ...ground.items.map(({ lead }) => lead),
      ...ground.reports.map(({ agency }) => agency),
      ...plans.map(({ focalAgency }) => focalAgency),
    ];
    const names = await AgencyNames.of(manager, agencies);
    return {
      at: momentOf(now) ?? '',
      plans: plans.map((plan) => ({
        plan: showPlan(plan, names),
        ...standingOf(groundOf(ground, plan.id), { plan: plan.id }, names, now),
      })),
      total: standingOf(ground, planId === undefined ? {} : { plan: planId }, names, now),
      incidents: { open },
    };
  }

  async #plans(principal: Principal, planId: string | undefined): Promise<readonly PlanRow[]> {
    const { manager } = this.record;
    if (planId === undefined) return await plansOfLocality(manager, principal.localityId);
    return [visible(principal, await findPlan(manager, planId))];
  }

  /** Null when Temporal does not answer in time. */
  async #openIncidents(principal: Principal): Promise<number | null> {
    const found = await inTime(this.incidents.open(principal, 'vi')).catch(() => null);
    return found?.temporalReached === true ? found.items.length : null;
  }
}

function showPlan(row: PlanRow, names: AgencyNames): Overview['plans'][number]['plan'] {
  const { id, number, subject, firstYear: from, lastYear: to, status } = row;
  return { id, number, subject, from, to, status, focalAgency: names.ref(row.focalAgency) };
}
