/** Each namespace of Office documents with the prefix by which the readers know it: transitional, then strict. */
const PREFIXES: readonly (readonly [prefix: string, ...uris: string[]])[] = [
  [
    'w',
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  [
    'x',
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'r',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'm',
    'http://schemas.openxmlformats.org/officeDocument/2006/math',
    'http://purl.oclc.org/ooxml/officeDocument/math',
  ],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['rel', 'http://schemas.openxmlformats.org/package/2006/relationships'],
  ['ct', 'http://schemas.openxmlformats.org/package/2006/content-types'],
];

const BY_URI = new Map(PREFIXES.flatMap(([prefix, ...uris]) => uris.map((uri) => [uri, prefix] as const)));
const names = new Map([...BY_URI.values()].map((prefix) => [prefix, new Map<string, string>()] as const));
/** More distinct names than the formats have are not worth keeping. */
const MOST_KEPT = 2_000;

/** A name with the readers' prefix; of a namespace that they don't know, with a question mark. */
export function nameIn(uri: string, local: string): string {
  const prefix = BY_URI.get(uri);
  const known = prefix === undefined ? undefined : names.get(prefix);
  if (known === undefined) return `?:${local}`;
  const kept = known.get(local);
  if (kept !== undefined) return kept;
  const name = `${prefix}:${local}`;
  if (known.size < MOST_KEPT) known.set(local, name);
  return name;
}
