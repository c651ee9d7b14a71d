import type { EntityManager } from 'typeorm';
import { itemStream, reportStream } from '#contracts/workflow/ids';
import type { DomainEvent } from '#domain/process/machine';
import type { Outgoing } from '#domain/notices/outgoing';
import type { PlanRevision } from '../plans/plan-revision.ts';
import { assignmentOf, readRevision } from '../plans/plan-revision.ts';
import { RecordError } from '../record-error.ts';

type What = Extract<Outgoing, { kind: 'to-each-item' }>['what'];
type ToOne = Extract<Outgoing, { kind: 'news' }>;

/** The news to each item that one step of the plan means. */
export type EachItem = (what: What, event: DomainEvent) => readonly ToOne[];

export const noItems: EachItem = () => [];

/**
 * @param digest of the plan's frozen revision
 * @throws RecordError `revision-missing`
 */
export async function itemsOfPlan(manager: EntityManager, digest: string | null): Promise<EachItem> {
  const plan = digest === null ? null : await readRevision(manager, digest);
  if (plan === null)
    throw new RecordError('revision-missing', `no frozen revision ${digest}: confirm the draft first`);
  const openReports = await openReportsOf(manager, plan.planId);
  return (what, event) => (what === 'assignment' ? assignments(plan, event) : endings(plan, openReports));
}

function assignments(plan: PlanRevision, { at }: DomainEvent): readonly ToOne[] {
  return plan.items.map((item) => {
    const news = { type: 'assignment', assignment: assignmentOf(plan, item, at) };
    return { kind: 'news', to: itemStream(item.itemId), news };
  });
}

/** The end concerns the reports that are still open as well. */
function endings(plan: PlanRevision, openReports: readonly string[]): readonly ToOne[] {
  const all = [...plan.items.map(({ itemId }) => itemStream(itemId)), ...openReports.map(reportStream)];
  return all.map((to) => ({ kind: 'news', to, news: { type: 'plan-ended' } }));
}

async function openReportsOf(manager: EntityManager, planId: string): Promise<readonly string[]> {
  const rows: { id: string }[] = await manager.query(
    `select id from report where plan_id = $1 and status not in ('accepted', 'closed') order by id`,
    [planId],
  );
  return rows.map(({ id }) => id);
}
