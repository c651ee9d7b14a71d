/** A stream is the journal of one workflow and bears the workflow's id. */
export type StreamId = string;

export const planStream = (planId: string): StreamId => `plan/${planId}`;
export const periodStream = (planId: string, key: string): StreamId => `plan/${planId}/period/${key}`;
export const reportStream = (reportId: string): StreamId => `report/${reportId}`;
export const itemStream = (itemId: string): StreamId => `item/${itemId}`;

export type WorkflowType = 'plan' | 'period' | 'agencyReport' | 'planItem';

/** The type of the workflow that a stream's id belongs to; null for a stream that no workflow keeps. */
export function workflowTypeOf(stream: StreamId): WorkflowType | null {
  const [kind, , middle] = stream.split('/');
  if (kind === 'item') return 'planItem';
  if (kind === 'report') return 'agencyReport';
  if (kind === 'plan') return middle === 'period' ? 'period' : 'plan';
  return null;
}
