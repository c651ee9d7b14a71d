import type { PlanDocument } from '#domain/document/plan-document';
import type { Content } from '../content/content.ts';

/** Drafts a plan from the prose of a document. Null where it assigns nothing. */
export function readProse(_content: Content): PlanDocument | null {
  return null;
}
