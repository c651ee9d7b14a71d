import type { Projector } from '../journal/append-deps.ts';
import { type ItemProjection, projectItem } from './project-item.ts';

/** Brings the read model to the state after the events; a stream that no list shows changes nothing. */
export const project: Projector = async (manager, { kind, ...projection }) => {
  if (kind === 'planItem') await projectItem(manager, projection as ItemProjection);
};
