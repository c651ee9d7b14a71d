import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { allows } from '#access/policy';
import { relationsToPlan } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Accepted, Recorded } from '#contracts/http/common';
import type { Preview } from '#contracts/http/drafts';
import type { PlanView } from '#contracts/http/plans';
import { planStream } from '#contracts/workflow/ids';
import { planStartOf } from '#domain/plan/plan-revision';
import type { PlanCommand } from '#domain/plan/plan-messages';
import { previewRevision } from '#domain/preview/preview-revision';
import { dayOf } from '#domain/time/day';
import { countItems } from '#persistence/plans/item-counts';
import { newestRevision, readRevision } from '#persistence/plans/plan-revision';
import { findPlan } from '#persistence/plans/plans';
import { answerAct } from '../commands/answer-act.ts';
import { CommandService } from '../commands/command.service.ts';
import type { ActCall } from '../http/act-call.decorator.ts';
import { visible } from '../http/permit.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { planActions } from './plan-actions.ts';
import { calendarOfPlan } from './plan-calendar.ts';
import { type KnownPlan, showPlan } from './plan-view.ts';

/** Reads plans and starts them. */
@Injectable()
export class PlansService {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(CommandService) private readonly commands: CommandService,
  ) {}

  /**
   * A plan, started or only confirmed.
   * @throws ProblemException `not-found`
   */
  async find(principal: Principal, id: string): Promise<KnownPlan> {
    return visible(principal, await this.#known(id));
  }

  async view(principal: Principal, id: string): Promise<PlanView> {
    const plan = await this.find(principal, id);
    const { focalAgency, authority } = plan.revision;
    const names = await AgencyNames.of(this.record.manager, [focalAgency, authority]);
    const counts = plan.row === null ? [] : await countItems(this.record.manager, id, Date.now());
    const actions = await planActions(this.record.manager, principal, plan);
    return showPlan(plan, counts, names, actions);
  }

  /** Starts it, once. @throws ProblemException `plan-already-started` with the plan's link */
  async start(call: ActCall, id: string): Promise<(PlanView & { recorded: Recorded }) | Accepted> {
    const { principal, idempotencyKey, response } = call;
    const { revision, digest } = await this.find(principal, id);
    const relations = relationsToPlan(principal.agencyId, revision);
    const command: PlanCommand = { type: 'start-plan', start: planStartOf(revision, digest) };
    const act = { principal, target: planStream(id), command, idempotencyKey };
    const outcome = await this.commands
      .act({ ...act, permitted: allows(principal, 'plan.start', relations) })
      .catch((error: unknown) => {
        throw withLink(error, id);
      });
    return await answerAct(response, outcome, `/api/plans/${id}`, () => this.view(principal, id));
  }

  /** From the frozen plan, by the calendar that it runs by. @param from default: the day of its start, or today */
  async preview(principal: Principal, id: string, from: string | undefined): Promise<Preview> {
    const { revision, row } = await this.find(principal, id);
    const calendar = await calendarOfPlan(this.record.manager, planStream(id));
    const agencies = [revision.focalAgency, revision.authority, ...revision.items.map(({ lead }) => lead)];
    const names = await AgencyNames.of(this.record.manager, agencies);
    const day = from ?? dayOf(row?.startedAt ?? Date.now());
    const rows = previewRevision(revision, day, calendar, (agency) => names.nameOf(agency));
    return rows.map((one) => ({ ...one, to: [...one.to], items: [...one.items] }));
  }

  async #known(id: string): Promise<KnownPlan | null> {
    const row = await findPlan(this.record.manager, id);
    const newest = row === null ? await newestRevision(this.record.manager, id) : null;
    const revision = row === null ? newest?.document : await readRevision(this.record.manager, row.revision);
    if (revision == null) return null;
    return { localityId: revision.locality, revision, digest: row?.revision ?? newest?.digest ?? '', row };
  }
}

/** Whoever comes second is told where the plan is. */
function withLink(error: unknown, id: string): unknown {
  if (!(error instanceof ProblemException) || error.code !== 'plan-already-started') return error;
  const plan = `/api/plans/${id}`;
  return new ProblemException('plan-already-started', { ...error.members, plan }, { Location: plan });
}
