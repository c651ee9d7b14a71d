import type { CorpusDocument } from './expectation.ts';
import { PARTED_DOCUMENTS } from './parted-documents.ts';
import { PROSE_DOCUMENTS } from './prose-documents.ts';
import { SHEET_DOCUMENTS } from './sheet-documents.ts';
import { TEXT_DOCUMENTS } from './text-documents.ts';
import { WORD_DOCUMENTS } from './word-documents.ts';

/** Documents of all shapes, made up, each with what a person reads in it. */
export const CORPUS: readonly CorpusDocument[] = [
  ...WORD_DOCUMENTS,
  ...PARTED_DOCUMENTS,
  ...SHEET_DOCUMENTS,
  ...TEXT_DOCUMENTS,
  ...PROSE_DOCUMENTS,
];
