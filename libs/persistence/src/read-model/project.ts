import type { Projector } from '../journal/append-deps.ts';
import { type ItemProjection, projectItem } from './project-item.ts';
import { type PeriodProjection, projectPeriod } from './project-period.ts';
import { type PlanProjection, projectPlan } from './project-plan.ts';
import { type ReportProjection, projectReport } from './project-report.ts';

/** Brings the read model to the state after the events; the form of a state follows from the stream's kind. */
export const project: Projector = async (manager, { kind, ...projection }) => {
  switch (kind) {
    case 'planItem':
      return projectItem(manager, projection as ItemProjection);
    case 'agencyReport':
      return projectReport(manager, projection as ReportProjection);
    case 'period':
      return projectPeriod(manager, projection as unknown as PeriodProjection);
    case 'plan':
      return projectPlan(manager, projection as PlanProjection);
    default:
  }
};
