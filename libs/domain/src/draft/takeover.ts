import type { PlanDocument } from '../document/plan-document.ts';
import type { Day } from '../time/day.ts';
import { instantOf } from '../time/day.ts';
import { itemDueAt } from '../rules/due.ts';

/** Whether something of the plan was due before today: it ran on paper, and is to be taken over rather than begun. */
export function wouldTakeOver({ plan, items }: PlanDocument, today: Day): boolean {
  const now = instantOf(today);
  const first = Math.min(...items.flatMap(({ timeline }) => timeline.years));
  const reportsPassed =
    Number.isFinite(first) &&
    [plan.agencyReportBefore, plan.consolidatedReportBefore].some(
      (date) => date !== null && instantOf(`${first}-${date}`) <= now,
    );
  const yearPassed = plan.from !== null && instantOf(`${plan.from + 1}-01-01`) <= now;
  return (
    reportsPassed || yearPassed || items.some(({ timeline }) => (itemDueAt(timeline) ?? Infinity) <= now)
  );
}
