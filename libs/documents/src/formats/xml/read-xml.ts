import { TextDecoder } from 'node:util';
import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';
import { UnreadableDocumentError } from '../../unreadable-document.error.ts';
import { damaged } from '../damaged.ts';
import { tooComplex } from '../refusals.ts';
import type { Archive } from '../zip/archive.ts';
import { XmlElement } from './xml-element.ts';

/** Told what a part of the document holds, in reading order. */
export interface XmlHandler {
  /** Returns `skip` for an element of which nothing more shall be told, not even its end. */
  open(element: XmlElement): 'skip' | undefined;
  text?(text: string): void;
  close?(name: string): void;
}

/** Of one element; the root of a Word document declares some thirty namespaces. */
const MOST_ATTRIBUTES = 300;
/** Of one part; twenty thousand rows as Word writes them take two million. */
const MOST_ELEMENTS = 5_000_000;
/** Real documents stay under a hundred; each table within a table takes three. */
const DEEPEST = 1_000;

/**
 * Reads an XML part as a stream, without a tree of it. Entities of its own are refused, not expanded; nothing outside
 * is ever fetched.
 * @throws UnreadableDocumentError when it is missing, damaged, nested too deep or declares a document type
 */
export function readXml(archive: Archive, part: string, handler: XmlHandler): void {
  const parser = parserFor(part, handler);
  const decode = decoder();
  try {
    archive.read(part, (piece) => void parser.write(decode(piece)));
    parser.write(decode());
    parser.close();
  } catch (error) {
    throw error instanceof UnreadableDocumentError ? error : damaged(part, error);
  }
}

/** Reads a part that a document may lack. */
export function readXmlIfThere(archive: Archive, part: string | undefined, handler: XmlHandler): void {
  if (part !== undefined && archive.has(part)) readXml(archive, part, handler);
}

function parserFor(part: string, handler: XmlHandler): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path: string[] = [];
  let skipped = 0;
  let attributes = 0;
  let elements = 0;
  // The path is left also where nobody is told: an argument of a call that is left out is not evaluated.
  const leave = (name: string): void => handler.close?.(name);
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw damaged(part);
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    attributes = 0;
    elements += 1;
    if (elements > MOST_ELEMENTS) throw tooLong(part);
    if (path.length + skipped >= DEEPEST) throw tooDeep(part);
    const element = skipped > 0 ? null : new XmlElement(tag, path);
    if (element === null || handler.open(element) === 'skip') skipped += 1;
    else path.push(element.name);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1;
    else leave(path.pop() ?? '');
  });
  const text = (piece: string): void => {
    if (skipped === 0) handler.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('doctype', () => {
    throw damaged(part);
  });
  return parser;
}

const tooLong = (part: string): Error =>
  tooComplex(`phần “${part}” quá dài`, `its part "${part}" is too long`);

const tooDeep = (part: string): Error =>
  tooComplex(
    `phần “${part}” có bảng hoặc khung lồng nhau quá sâu`,
    `tables or frames in its part "${part}" are nested too deep`,
  );

/** Office writes UTF-8; the standard allows UTF-16 with a byte order mark too. */
function decoder(): (piece?: Uint8Array) => string {
  let chosen: TextDecoder | null = null;
  return (piece) => {
    chosen ??= new TextDecoder(encodingOf(piece), { fatal: true });
    return piece ? chosen.decode(piece, { stream: true }) : chosen.decode();
  };
}

function encodingOf(piece: Uint8Array | undefined): string {
  if (piece?.[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece?.[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
