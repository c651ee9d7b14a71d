import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

export const CONTENT_TYPES = '[Content_Types].xml';

/** What kind of content a part holds, by the document's own list. */
export function readContentTypes(archive: Archive): (part: string) => string {
  const byPart = new Map<string, string>();
  const byEnding = new Map<string, string>();
  readXml(archive, CONTENT_TYPES, {
    open(element) {
      const type = element.attribute('ContentType') ?? '';
      if (element.name === 'ct:Override')
        byPart.set((element.attribute('PartName') ?? '').replace(/^\//u, '').toLowerCase(), type);
      if (element.name === 'ct:Default')
        byEnding.set((element.attribute('Extension') ?? '').toLowerCase(), type);
      return undefined;
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    return byPart.get(name) ?? byEnding.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}
