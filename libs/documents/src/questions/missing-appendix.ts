import type { Question } from '#domain/document/plan-document';
import { bilingual } from '../bilingual.ts';
import type { Block, Content } from '../content/content.ts';

/** "tại Phụ lục kèm theo", "Phụ lục II ban hành kèm theo Kế hoạch này", "(Phụ lục đính kèm)". */
const NAMED = /phụ lục(?: (?:số )?[IVX\d]{1,4})? (?:(?:ban hành|gửi) )?(?:kèm theo|đính kèm|kèm)(?!\p{L})/iu;
const HEADED = /^(?:PHỤ LỤC|Phụ lục(?: (?:số )?[IVX\d]{1,4})?[.:]?$)/u;

const isHeaded = (block: Block): boolean => block.kind === 'paragraph' && HEADED.test(block.text);

/** Asks for the appendix that a document without a table names and does not hold: its tasks may stand there. */
export function askMissingAppendix({ text, blocks }: Pick<Content, 'text' | 'blocks'>): readonly Question[] {
  const named = NAMED.exec(text);
  if (named === null || blocks.some(isHeaded)) return [];
  const vi = `Văn bản nhắc đến “${named[0]}” nhưng tệp không có phụ lục. Có nhiệm vụ nào trong phụ lục cần lấy không?`;
  const en = 'The document names an appendix that the file does not hold. Are there items in it?';
  return [{ code: null, about: 'table', text: bilingual(vi, en) }];
}
