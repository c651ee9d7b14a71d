import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import type { ActingOffice } from '../process/machine.ts';
import { defaultPlanRules } from '../rules/plan-rules.ts';
import type { Instant } from '../time/day.ts';
import { instantOf } from '../time/day.ts';

const officeOf = (agencyId: string): ActingOffice => ({ role: 'agency-officer', agencyId });

export const LEAD = officeOf('lead');
export const OTHER_LEAD = officeOf('other-lead');
export const HELPER = officeOf('helper');
export const FOCAL = officeOf('focal');
export const AUTHORITY = officeOf('authority');
export const STRANGER = officeOf('stranger');
export const OFFICES = [LEAD, OTHER_LEAD, HELPER, FOCAL, AUTHORITY, STRANGER];

export const CALENDAR = vietnamCalendar();
export const RULES = defaultPlanRules({ agencyReportBefore: '12-10', consolidatedReportBefore: '12-20' });

/** Who and where in every test: one plan of one locality. */
export const PARTIES = {
  planId: 'plan-1',
  locality: 'khanh-hoa',
  focalAgency: FOCAL.agencyId,
  authority: AUTHORITY.agencyId,
  rules: RULES,
} as const;

/** `2026-03-02 09:00`, local time, as an instant; without a clock time, midnight. */
export function on(moment: string): Instant {
  const [day = '', clock] = moment.split(' ');
  return instantOf(day, clock);
}
