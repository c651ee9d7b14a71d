import type { EntityManager } from 'typeorm';
import type { PeriodFacts } from '#contracts/workflow/activities';
import { owesFor } from './owing-rule.ts';

interface Row {
  readonly id: string;
  readonly lead: string;
  readonly focal: boolean;
}

/**
 * What a period must know from outside its own journal: who owes an entry for it with which items, in the plan's
 * order, and whose report had not come before an instant. An item owes in the years it names, until it was completed.
 * @param request `key` is the period's year, `at` milliseconds
 */
export async function readPeriodFacts(
  manager: EntityManager,
  request: { readonly planId: string; readonly key: string; readonly at: number },
): Promise<PeriodFacts> {
  const rows = await owingItems(manager, request.planId, Number(request.key));
  const others = Map.groupBy(
    rows.filter(({ focal }) => !focal),
    ({ lead }) => lead,
  );
  return {
    owing: [...others].map(([agency, items]) => ({ agency, items: items.map(({ id }) => id) })),
    focalItems: rows.filter(({ focal }) => focal).map(({ id }) => id),
    missing: await missingAgencies(manager, request),
  };
}

function owingItems(manager: EntityManager, planId: string, year: number): Promise<Row[]> {
  return manager.query(
    `select id, lead_agency as lead, lead_agency = focal_agency as focal
       from item
      where plan_id = $1 and ${owesFor('item', '$2::int')}
      order by ordinal, id`,
    [planId, year],
  );
}

async function missingAgencies(
  manager: EntityManager,
  { planId, key, at }: { readonly planId: string; readonly key: string; readonly at: number },
): Promise<string[]> {
  const rows: { agency: string }[] = await manager.query(
    `select o.agency
       from period p cross join lateral unnest(p.owing) with ordinality o (agency, place)
      where p.plan_id = $1 and p.key = $2
        and not exists (select 1 from report r
                         where r.plan_id = $1 and r.period = $2 and r.agency_id = o.agency
                           and r.first_submitted_at < $3)
      order by o.place`,
    [planId, key, new Date(at)],
  );
  return rows.map(({ agency }) => agency);
}
