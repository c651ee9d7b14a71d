import type { EntityManager } from 'typeorm';
import type { PeriodRow } from '#persistence/periods/periods';
import type { ReportRow } from '#persistence/reports/reports';
import { listReports } from '#persistence/reports/reports';

type Place = Pick<PeriodRow, 'planId' | 'key' | 'localityId' | 'owing'>;

/** All reports of a period, in the plan's order of the agencies: a few dozen at most. */
export async function reportsOfPeriod(
  manager: EntityManager,
  { planId, key, localityId, owing }: Place,
): Promise<readonly ReportRow[]> {
  const rows: ReportRow[] = [];
  let after: string | null = null;
  do {
    const page = await listReports(manager, { localityId, planId, period: key }, { after, limit: 200 });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows.sort((one, other) => owing.indexOf(one.agency) - owing.indexOf(other.agency));
}

/** The reason of the last return of the consolidated report. */
export async function lastReturnReason(manager: EntityManager, stream: string): Promise<string | null> {
  const rows: { reason: string }[] = await manager.query(
    `select data ->> 'reason' as reason from journal
      where stream = $1 and type = 'consolidated-returned' order by seq desc limit 1`,
    [stream],
  );
  return rows[0]?.reason ?? null;
}
