/**
 * Whether an item owes an entry for a year: it names the year, has an accountable body, and was not done before.
 * @param item alias of the item @param year SQL of the year as an integer
 */
export const owesFor = (item: string, year: string): string => `
  ${year} = any(${item}.years) and ${item}.lead_agency is not null and ${item}.phase is distinct from 'cancelled'
  and (${item}.completed_at is null or ${item}.completed_at >= (${year} || '-01-01T00:00:00+07')::timestamptz)`;
