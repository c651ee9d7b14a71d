import type { PlanFacts } from '../document/plan-document.ts';

/** Facts without which a plan can't be told from others or followed. */
export const NEEDED_FACTS: readonly (keyof PlanFacts)[] = [
  'number',
  'issuedOn',
  'issuer',
  'subject',
  'from',
  'to',
  'focalAgency',
  'supervisingAuthority',
];

/** Of an item: without these nobody knows what to do, or who. Its time and who else takes part may come later. */
const NEEDED_OF_ITEM = ['code', 'content', 'leads'];

/** Whether nothing starts while a question about this is open. */
export const blocksStart = (about: string, ofItem: boolean): boolean =>
  (ofItem ? NEEDED_OF_ITEM : (NEEDED_FACTS as readonly string[])).includes(about);
