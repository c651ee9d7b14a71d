import type { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { encrypted } from './refusals.ts';
import { unsupported } from './refuse-type.ts';

/** The names of streams by which the container of old Office files tells what it holds. */
const STREAMS: readonly (readonly [stream: string, type: string])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/** Why a file in the old container of Office is not read: it is a protected new document, or an old one. */
export function refusalOfOle(bytes: Uint8Array, ending: string): UnreadableDocumentError {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return encrypted();
  const type = STREAMS.find(([stream]) => holds(stream))?.[1] ?? (ending.startsWith('x') ? 'xls' : 'doc');
  return unsupported(type, ending);
}
