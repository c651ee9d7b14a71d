import { damaged } from '../damaged.ts';
import { hasMacros } from '../refusals.ts';
import { Archive } from '../zip/archive.ts';
import { CONTENT_TYPES, readContentTypes } from './content-types.ts';
import { readRelationships, targetsOf } from './relationships.ts';

/** A document of an office program, packed as an archive of parts. */
export interface OfficePackage {
  readonly archive: Archive;
  readonly kind: PackedKind;
  /** The part in which reading begins. */
  readonly main: string;
}

export type PackedKind = 'docx' | 'xlsx' | 'xlsb' | 'pptx' | 'odf' | 'zip';

const KINDS: readonly (readonly [mark: string, PackedKind])[] = [
  ['sheet.binary', 'xlsb'],
  ['wordprocessingml', 'docx'],
  ['ms-word', 'docx'],
  ['spreadsheetml', 'xlsx'],
  ['ms-excel', 'xlsx'],
  ['presentationml', 'pptx'],
  ['ms-powerpoint', 'pptx'],
];
/** The project of Visual Basic, and the sheets of macros of older Excel. */
const MACROS = /(?:^|\/)(?:vbaproject\.bin$|macrosheets\/)/u;

/**
 * Tells what an archive holds by its own list of contents, whatever its name claims.
 * @throws UnreadableDocumentError when it is damaged, encrypted or holds macros
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const archive = new Archive(bytes);
  if (!archive.has(CONTENT_TYPES))
    return { archive, kind: archive.has('mimetype') ? 'odf' : 'zip', main: '' };
  const [main] = targetsOf(readRelationships(archive, ''), 'officeDocument');
  if (main === undefined || !archive.has(main)) throw damaged('officeDocument');
  const type = readContentTypes(archive)(main);
  const kind = KINDS.find(([mark]) => type.includes(mark))?.[1] ?? 'zip';
  const runs = type.includes('macroEnabled') && kind !== 'xlsb';
  if (runs || archive.names.some((name) => MACROS.test(name))) throw hasMacros();
  return { archive, kind, main };
}
