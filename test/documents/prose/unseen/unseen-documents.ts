import { AGREEMENTS } from './agreements.ts';
import { CONCLUSIONS } from './conclusions.ts';
import { LETTERS } from './letters.ts';
import { NEWS_OF_DIRECTIVES } from './news-of-directives.ts';
import type { UnseenDocument } from './unseen-document.ts';
import { WITHOUT_ASSIGNMENT } from './without-assignment.ts';
import { WORKING_SESSIONS } from './working-sessions.ts';

/** Written, with what a person finds in them, before the rules were looked at; the rules were repaired by them. */
export const UNSEEN_DOCUMENTS: readonly UnseenDocument[] = [
  ...NEWS_OF_DIRECTIVES,
  ...CONCLUSIONS,
  ...LETTERS,
  ...AGREEMENTS,
  ...WORKING_SESSIONS,
  ...WITHOUT_ASSIGNMENT,
];
