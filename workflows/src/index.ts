export { agencyReport } from './agency-report.workflow.ts';
export { period } from './period.workflow.ts';
export { planItem } from './plan-item.workflow.ts';
export { plan } from './plan.workflow.ts';
