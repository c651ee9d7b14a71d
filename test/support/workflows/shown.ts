import type { Client } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '#contracts/workflow/search-attributes';

interface Metadata {
  readonly currentDetails?: string;
}

/** What Temporal's own page shows of a workflow. */
export async function shownOf(client: Client, workflowId: string) {
  const handle = client.workflow.getHandle(workflowId);
  const [{ searchAttributes }, metadata] = await Promise.all([
    handle.describe(),
    handle.query<Metadata>('__temporal_workflow_metadata'),
  ]);
  const attribute = (name: keyof typeof SEARCH_ATTRIBUTES): unknown =>
    searchAttributes[SEARCH_ATTRIBUTES[name]]?.[0];
  return {
    details: metadata.currentDetails ?? '',
    plan: attribute('plan'),
    item: attribute('item'),
    lead: attribute('lead'),
    locality: attribute('locality'),
    incident: attribute('incident'),
  };
}
