import type { PlanDocument } from '#domain/document/plan-document';
import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { derivedId } from '#domain/identity/derived-id';
import type { PlanRevision, RevisionItem } from '#domain/plan/plan-revision';
import { defaultPlanRules } from '#domain/rules/plan-rules';
import type { Timeline } from '#domain/timeline/timeline';
import { AUTHORITY, FOCAL, LEADS } from './expectation/plan-table.ts';
import { serverDay, serverYear } from './shifted-time.ts';

export const PLAN_ID = derivedId('six-years', 'plan');
export const itemIdOf = (code: string): string => derivedId('six-years', 'item', code);

function agencyOf(printed: string | undefined): string {
  const found = Object.entries(LEADS).find(([, name]) => name === printed);
  if (found === undefined) throw new Error(`the plan names an unknown lead: ${printed}`);
  return found[0];
}

const shifted = (timeline: Timeline): Timeline => ({
  ...timeline,
  years: timeline.years.map(serverYear),
  until: timeline.until === null ? null : serverDay(timeline.until),
});

function itemOf({ code, section, content, leads, timeline }: PlanDocument['items'][number]): RevisionItem {
  if (code === null) throw new Error('an item of the plan has no code');
  const parties = { lead: agencyOf(leads[0]), coLeads: [], coordinating: [], takeover: null };
  return { itemId: itemIdOf(code), code, section, content, ...parties, timeline: shifted(timeline) };
}

/** The document as it is confirmed, in the years in which the server lives it. */
export function shiftedRevision({ plan, items }: PlanDocument): PlanRevision {
  const { from, to, issuedOn, agencyReportBefore, consolidatedReportBefore } = plan;
  if (from === null || to === null || issuedOn === null) throw new Error('the plan states no years');
  const facts = { ...plan, from: serverYear(from), to: serverYear(to), issuedOn: serverDay(issuedOn) };
  return {
    planId: PLAN_ID,
    locality: 'khanh-hoa',
    focalAgency: FOCAL,
    authority: AUTHORITY,
    facts,
    rules: defaultPlanRules({ agencyReportBefore, consolidatedReportBefore }),
    items: items.map(itemOf),
  };
}

/** The working calendar of Vietnam in the years in which the server lives it. */
export function shiftedCalendar(): WorkingCalendar {
  const { daysOff, workedWeekendDays, version } = vietnamCalendar();
  return {
    version: `${version}-shifted`,
    daysOff: daysOff.map(serverDay),
    workedWeekendDays: workedWeekendDays.map(serverDay),
  };
}
