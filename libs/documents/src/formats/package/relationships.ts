import { tooComplex } from '../refusals.ts';
import { readXmlIfThere } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** Where a part of a document points to within the document. What lies outside is left out: it is never fetched. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, like `styles`. */
  readonly type: string;
  /** The name of the part that it points to. */
  readonly target: string;
}

const MOST_RELATIONSHIPS = 50_000;

/** @param part empty for the document itself */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found: Relationship[] = [];
  readXmlIfThere(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(element) {
      if (element.name !== 'rel:Relationship' || element.attribute('TargetMode') === 'External')
        return undefined;
      const type = element.attribute('Type') ?? '';
      const target = resolve(folder, element.attribute('Target') ?? '');
      found.push({ id: element.attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target });
      if (found.length > MOST_RELATIONSHIPS)
        throw tooComplex('tệp có quá nhiều liên kết nội bộ', 'the file has too many links within');
      return undefined;
    },
  });
  return found;
}

/** The targets of a type, in the order of the relationships. */
export const targetsOf = (all: readonly Relationship[], type: string): string[] =>
  all.filter((each) => each.type === type).map(({ target }) => target);

function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
