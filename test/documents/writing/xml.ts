/** XML as it stands in a part. */
export type Xml = string;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const escaped = (text: string): Xml =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A relationship of a part: its kind ("styles"), its target, and whether that lies outside the container. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external?: boolean;
}

export function relationships(all: readonly Relationship[]): Xml {
  const each = all.map(
    ({ id, kind, target, external }) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** The list of the types of a container's parts, by their names. */
export function contentTypes(types: Readonly<Record<string, string>>): Xml {
  const each = Object.entries(types).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const usual =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${usual}${each.join('')}</Types>`;
}
