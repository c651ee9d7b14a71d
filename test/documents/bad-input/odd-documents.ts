import { COAST } from '../corpus/plans/coast.ts';
import { printedPlan } from '../corpus/printed-and-read.ts';
import { docx, link, paragraph, paragraphs, run } from '../writing/docx.ts';
import type { DocxParts } from '../writing/docx.ts';
import { letterheadOf, planTable } from '../writing/plan-docx.ts';
import { planSheet } from '../writing/plan-xlsx.ts';
import { xlsx } from '../writing/xlsx.ts';
import type { Relationship, Xml } from '../writing/xml.ts';

/** A document that holds a plan and something beside it that must be left alone. */
export interface OddDocument {
  readonly name: string;
  readonly fileName: string;
  /** @param server an address that nobody may call */
  readonly bytes: (server: string) => Uint8Array;
}

const plan = printedPlan(COAST);
const planWith = (more: Xml, parts: DocxParts): Uint8Array =>
  docx(`${letterheadOf(plan, 'table')}${paragraphs(...plan.prose)}${more}${planTable(plan.sections)}`, parts);

const elsewhere = (server: string, ...kinds: readonly string[]): readonly Relationship[] =>
  kinds.map((kind) => ({ id: `rId${kind}`, kind, target: `${server}/${kind}.xml`, external: true }));

const picture = (id: string): Xml =>
  `<w:r><w:drawing><a:blip r:link="${id}"/></w:drawing></w:r><w:r><w:pict><v:shape><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r>`;

/** What stands elsewhere is no text of the plan. */
export const ODD_DOCUMENTS: readonly OddDocument[] = [
  {
    name: 'pictures, links, templates, frames and objects that stand elsewhere',
    fileName: 'ngoai.docx',
    bytes: (server) =>
      planWith(paragraph(picture('rIdimage') + link('xem thêm', 'rIdhyperlink')), {
        relationships: elsewhere(
          server,
          'image',
          'hyperlink',
          'attachedTemplate',
          'frame',
          'oleObject',
          'customXml',
        ),
      }),
  },
  {
    name: 'a workbook with links to other workbooks and data',
    fileName: 'ngoai.xlsx',
    bytes: (server) => {
      const sheet = planSheet(plan);
      const call = { formula: `WEBSERVICE("${server}/formula")`, result: 'x' };
      const cells = [...Array.from({ length: 7 }, () => null), call];
      return xlsx([{ ...sheet, rows: [...sheet.rows, { cells }] }], {
        relationships: elsewhere(server, 'externalLink', 'connections', 'queryTable'),
      });
    },
  },
];

/** What stands elsewhere, or leads out of the container, may be a part of the plan: the rest would look whole. */
export const DOCUMENTS_WITH_MISSING_PARTS: readonly OddDocument[] = [
  {
    name: 'text that is embedded from elsewhere',
    fileName: 'nhung.docx',
    bytes: (server) =>
      planWith('<w:altChunk r:id="rIdaFChunk"/>', { relationships: elsewhere(server, 'aFChunk') }),
  },
  {
    name: 'a document in the document that stands elsewhere',
    fileName: 'nhung-tiep.docx',
    bytes: (server) =>
      planWith('<w:subDoc r:id="rIdsubDocument"/>', { relationships: elsewhere(server, 'subDocument') }),
  },
  {
    name: 'a description and an entity that stand elsewhere',
    fileName: 'mo-ta.docx',
    bytes: (server) =>
      planWith(paragraph(run('x').replace('x', '&out;')), {
        prologue: `<!DOCTYPE w:document SYSTEM "${server}/document.dtd" [<!ENTITY out SYSTEM "${server}/entity">]>`,
      }),
  },
  {
    name: 'names that lead out of the container',
    fileName: 'ra-ngoai.docx',
    bytes: () =>
      planWith('', {
        parts: { '../slipped.txt': 'x', '/slipped-absolute.txt': 'x', '..\\slipped-backwards.txt': 'x' },
      }),
  },
];
