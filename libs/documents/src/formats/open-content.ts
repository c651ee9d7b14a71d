import type { Content } from '../content/content.ts';
import { openDocx } from './docx/open-docx.ts';
import { endingOf, fileTypeOf } from './file-type.ts';
import { LARGEST_DOCUMENT, LARGEST_TEXT } from './largest-document.ts';
import { refusalOfOle } from './ole-container.ts';
import { openText } from './open-text.ts';
import { openPackage } from './package/open-package.ts';
import { hasMacros, tooLarge, withoutText } from './refusals.ts';
import { isNamed, misnamed, onlyText, unsupported } from './refuse-type.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';

const OFFICE = new Set(['docx', 'xlsx', 'dotx', 'xltx']);
const WITH_MACROS = new Set(['docm', 'xlsm', 'dotm', 'xltm']);

/**
 * Opens a document of any format that is read. What it is, its bytes decide; of its name, the ending only says
 * whether that is what it was taken for. A document of Word named .xlsx, and the other way round, is read as what it is.
 * @throws UnreadableDocumentError when it is too large, of another type, damaged or empty
 */
export function openContent(bytes: Uint8Array, fileName: string): Content {
  const ending = endingOf(fileName);
  const type = fileTypeOf(bytes);
  if (type === 'zip') return openPacked(bytes, ending);
  if (type === 'ole') throw refusalOfOle(bytes, ending);
  if (type !== 'text') throw unsupported(type, ending);
  return openNamedText(bytes, ending);
}

function openPacked(bytes: Uint8Array, ending: string): Content {
  if (bytes.length > LARGEST_DOCUMENT) throw tooLarge(LARGEST_DOCUMENT);
  if (WITH_MACROS.has(ending)) throw hasMacros();
  const document = openPackage(bytes);
  const { kind } = document;
  if (kind !== 'docx' && kind !== 'xlsx') throw unsupported(kind, ending);
  if (!OFFICE.has(ending) && !isNamed(ending, kind)) throw misnamed(ending, kind);
  const content = kind === 'docx' ? openDocx(document) : openXlsx(document);
  if (content.text === '') throw withoutText();
  return content;
}

function openNamedText(bytes: Uint8Array, ending: string): Content {
  if (bytes.length === 0 || ending === 'txt') {
    if (bytes.length > LARGEST_TEXT) throw tooLarge(LARGEST_TEXT);
    return openText(bytes);
  }
  if (OFFICE.has(ending)) throw onlyText(ending);
  throw unsupported(ending, ending);
}
