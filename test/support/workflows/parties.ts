import type { Actor } from '#contracts/workflow/messages';

/** The bodies of a small locality. */
export const FOCAL = 'agency-focal';
export const AUTHORITY = 'agency-authority';
export const TOURISM = 'agency-tourism';
export const CULTURE = 'agency-culture';
export const TRADE = 'agency-trade';

/** Somebody who acts for an agency. */
export const officeOf = (agencyId: string, role = 'officer'): Actor => ({
  kind: 'person',
  accountId: `account-of-${agencyId}`,
  role,
  agencyId,
});
