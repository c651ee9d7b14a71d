import { readFileSync } from 'node:fs';
import { csvCells } from './csv.ts';
import type { ListedAgency } from './listed-agency.ts';
import { readAgencyList } from './read-agency-list.ts';

/** A list of agencies that the project brings along for a locality to begin with. */
export interface Catalogue {
  readonly id: string;
  /** The locality. */
  readonly name: string;
  readonly about: { readonly vi: string; readonly en: string };
}

/** Bodies that plans of the time name, before and after the reform of 2025. */
export const CATALOGUES: readonly Catalogue[] = [
  {
    id: 'khanh-hoa',
    name: 'Khánh Hòa',
    about: { vi: 'Nhập với Ninh Thuận từ 01/7/2025', en: 'One province with Ninh Thuận since 1 July 2025' },
  },
  {
    id: 'quang-nam',
    name: 'Quảng Nam',
    about: { vi: 'Nhập vào Đà Nẵng từ 01/7/2025', en: 'Part of Đà Nẵng since 1 July 2025' },
  },
  {
    id: 'yen-bai',
    name: 'Yên Bái',
    about: { vi: 'Nhập vào Lào Cai từ 01/7/2025', en: 'Part of Lào Cai since 1 July 2025' },
  },
  {
    id: 'da-nang',
    name: 'Đà Nẵng',
    about: {
      vi: 'Với quận Hải Châu, kết thúc từ 01/7/2025',
      en: 'With the district Hải Châu, which ended on 1 July 2025',
    },
  },
  {
    id: 'hue',
    name: 'Huế',
    about: {
      vi: 'Thành phố trực thuộc trung ương từ 01/01/2025',
      en: 'A city under the central government since 1 January 2025',
    },
  },
];

const fileOf = (id: string): URL => new URL(`data/${id}.csv`, import.meta.url);

/** The catalogue as a CSV file; null where there is none of that id. */
export const catalogueFile = (id: string): Buffer | null =>
  CATALOGUES.some((catalogue) => catalogue.id === id) ? readFileSync(fileOf(id)) : null;

/** @throws Error where there is no such catalogue, or its file is damaged */
export function catalogueAgencies(id: string): readonly ListedAgency[] {
  const file = catalogueFile(id);
  if (file === null) throw new Error(`there is no catalogue ${id}`);
  const { agencies, errors } = readAgencyList(csvCells(file.toString('utf8')));
  if (errors.length > 0) throw new Error(`catalogue ${id}: ${JSON.stringify(errors)}`);
  return agencies.map(({ row: _row, ...agency }) => agency);
}
