import { COAST } from '../corpus/plans/coast.ts';
import { printedPlan } from '../corpus/printed-and-read.ts';
import { docx, link, paragraph, paragraphs, run } from '../writing/docx.ts';
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
const body = (more: Xml = ''): Xml =>
  `${letterheadOf(plan, 'table')}${paragraphs(...plan.prose)}${more}${planTable(plan.sections)}`;

const picture = (id: string): Xml =>
  `<w:r><w:drawing><a:blip r:link="${id}"/></w:drawing></w:r><w:r><w:pict><v:shape><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r>`;

/** Everything of a document that may lead elsewhere: pictures, templates, frames, objects, links, styles. */
const kindsElsewhere = (server: string): readonly Relationship[] =>
  [
    'image',
    'hyperlink',
    'attachedTemplate',
    'frame',
    'oleObject',
    'subDocument',
    'aFChunk',
    'styles',
    'numbering',
  ].map((kind) => ({ id: `rId${kind}`, kind, target: `${server}/${kind}.xml`, external: true }));

export const ODD_DOCUMENTS: readonly OddDocument[] = [
  {
    name: 'pictures, links, templates and parts that stand elsewhere',
    fileName: 'ngoai.docx',
    bytes: (server) =>
      docx(
        body(
          `${paragraph(picture('rIdimage') + link('xem thêm', 'rIdhyperlink'))}<w:altChunk r:id="rIdaFChunk"/><w:subDoc r:id="rIdsubDocument"/>`,
        ),
        {
          relationships: kindsElsewhere(server),
        },
      ),
  },
  {
    name: 'a workbook with links to other workbooks and data',
    fileName: 'ngoai.xlsx',
    bytes: (server) => {
      const sheet = planSheet(plan);
      const call = {
        cells: [
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          { formula: `WEBSERVICE("${server}/formula")`, result: 'x' },
        ],
      };
      return xlsx([{ ...sheet, rows: [...sheet.rows, call] }], {
        relationships: [
          { id: 'rIdLink', kind: 'externalLink', target: `${server}/other.xlsx`, external: true },
        ],
      });
    },
  },
  {
    name: 'names that lead out of the container',
    fileName: 'ra-ngoai.docx',
    bytes: () =>
      docx(body(), {
        parts: { '../slipped.txt': 'x', '/slipped-absolute.txt': 'x', '..\\slipped-backwards.txt': 'x' },
      }),
  },
];

/** A document that has its reader fetch its own description first, if it can be made to. */
export const withDescriptionElsewhere = (server: string): Uint8Array =>
  docx(body(paragraph(run('x').replace('x', '&out;'))), {
    prologue: `<!DOCTYPE w:document SYSTEM "${server}/document.dtd" [<!ENTITY out SYSTEM "${server}/entity">]>`,
  });
