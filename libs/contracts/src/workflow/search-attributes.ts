/** Keyword search attributes by which workflows are found in Temporal's own UI. */
export const SEARCH_ATTRIBUTES = {
  plan: 'PhoihopPlan',
  item: 'PhoihopItem',
  lead: 'PhoihopLead',
  locality: 'PhoihopLocality',
  incident: 'PhoihopIncident',
} as const;
