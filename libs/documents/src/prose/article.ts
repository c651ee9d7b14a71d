import type { Passage } from './passages.ts';
import { APPENDIX, DOCUMENT_ENDS, NO_SENTENCE, OFFICIAL } from './words/headings.ts';

const ENDS_SENTENCE = /[.;:!?…][”")\]]*$/u;

/** The passages of the document itself, without what was copied with it after its end. */
export function ownPassages(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = [];
  let begun = false;
  let ended = false;
  for (const passage of passages) {
    begun ||= ENDS_SENTENCE.test(passage.text) && passage.text.length > 60;
    if (begun && DOCUMENT_ENDS.test(passage.text)) ended = true;
    if (APPENDIX.test(passage.text)) ended = false;
    if (!ended && !NO_SENTENCE.test(passage.text)) kept.push(passage);
  }
  return kept;
}

/** In passages: further down, nothing tells the kind of a document. */
const HEAD = 30;

/** Whether the passages are a document of the administration, and not news about one. */
export const isOfficial = (passages: readonly Passage[]): boolean =>
  passages.slice(0, HEAD).some(({ text }) => OFFICIAL.test(text));

/** Whether a passage is a sentence, and not a caption, a link or a name under a text. */
export const isSentence = (text: string): boolean => ENDS_SENTENCE.test(text);
