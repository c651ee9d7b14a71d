import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { PlanDocument } from '../document/plan-document.ts';
import type { PlanRevision } from '../plan/plan-revision.ts';
import type { Day } from '../time/day.ts';
import type { PreviewRow } from './preview.ts';
import { previewPlan } from './preview.ts';

/** The frozen plan with agencies in the place of printed names: two spellings of one agency owe one report. */
function documentOf({ facts, focalAgency, authority, items }: PlanRevision): PlanDocument {
  return {
    plan: { ...facts, focalAgency, supervisingAuthority: authority },
    items: items.map(({ code, section, content, lead, timeline }) => ({
      code,
      section,
      content,
      leads: lead === null ? [] : [lead],
      coordinating: [],
      timeline,
    })),
    questions: [],
  };
}

/**
 * What will happen and when if all items of a confirmed plan are assigned on `from` and nobody answers.
 * @param nameOf name of an agency where the plan prints none
 */
export function previewRevision(
  revision: PlanRevision,
  from: Day,
  calendar: WorkingCalendar,
  nameOf: (agency: string) => string,
): PreviewRow[] {
  const printed = (agency: string): string => revision.printedNames?.[agency] ?? nameOf(agency);
  const rows = previewPlan(documentOf(revision), from, calendar, revision.rules);
  return rows.map((row) => ({ ...row, to: row.to.map(printed) }));
}
