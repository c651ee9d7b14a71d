import { describe, expect, it } from '@jest/globals';
import { isOpenGroup } from '#documents/bodies/body-names';
import type { NamedBody } from '#domain/draft/draft';
import type { KnownAgency } from '#domain/draft/known-agency';
import { endOf } from '#domain/draft/known-agency';
import { suggestMatches } from '#domain/draft/suggest-match';
import { CATALOGUES, catalogueAgencies, catalogueFile } from './catalogues.ts';
import { csvText } from './csv.ts';
import { planImport } from './plan-import.ts';
import { agencyListCells } from './write-agency-list.ts';

/** With codes for ids. */
const known = (id: string): readonly KnownAgency[] =>
  catalogueAgencies(id).map(({ code, successors, ...agency }) => ({
    ...agency,
    id: code,
    successors: successors.map(({ code: agencyId, ...one }) => ({ ...one, agencyId })),
  }));

describe.each(CATALOGUES)('the catalogue of $name', ({ id }) => {
  it('is written as an export is, and can be imported into an empty locality', () => {
    const agencies = catalogueAgencies(id);
    expect(csvText(agencyListCells(agencies))).toBe(catalogueFile(id)?.toString('utf8'));
    const { added, errors } = planImport(
      'locality',
      [],
      agencies.map((agency) => ({ ...agency, row: 2 })),
    );
    expect([added.length, errors]).toEqual([agencies.length, []]);
  });

  it('names successors of bodies that ended alone, none of which had ended before', () => {
    const agencies = known(id);
    for (const agency of agencies.filter(({ successors }) => successors.length > 0)) {
      const end = endOf(agency);
      expect([agency.id, end]).toEqual([agency.id, agency.successors[0]?.on]);
      for (const { agencyId } of agency.successors) {
        const heir = agencies.find((one) => one.id === agencyId);
        expect([agencyId, (endOf(heir ?? agency) ?? '9999') > (end ?? '')]).toEqual([agencyId, true]);
      }
    }
  });

  it('has a living authority and body for foreign affairs or its office', () => {
    const living = known(id).filter((agency) => agency.kind === 'ordered' && endOf(agency) === null);
    const names = living.map(({ names: all }) => all.at(-1)?.name ?? '');
    expect(names.filter((name) => /^UBND (tỉnh|thành phố)/u.test(name)).length).toBeGreaterThan(0);
    expect(names.filter((name) => /^(Sở Ngoại vụ|Văn phòng UBND)/u.test(name)).length).toBeGreaterThan(0);
  });
});

/** Whom names of a document mean, today, the likeliest first. */
const meant = (name: string, id: string, printedOn: string): readonly NamedBody[] =>
  suggestMatches(name, {
    agencies: known(id),
    locality: CATALOGUES.find((catalogue) => catalogue.id === id)?.name ?? '',
    issuer: null,
    printedOn,
    today: '2026-11-22',
    isOpenGroup,
    remembered: new Map(),
  }).map(({ body }) => body);

/** Names as the documents of each locality print them, with the day on which they were printed and who is meant. */
const PRINTED: readonly (readonly [id: string, on: string, names: Readonly<Record<string, string>>])[] = [
  [
    'khanh-hoa',
    '2024-09-04',
    {
      'UBND tỉnh': 'ubnd-tinh',
      'Sở Ngoại vụ': 'so-ngoai-vu',
      'Sở Kế hoạch và Đầu tư': 'so-ke-hoach-va-dau-tu',
      'Sở Công Thương': 'so-cong-thuong',
      'Sở Du lịch': 'so-du-lich',
      'Sở Lao động - Thương binh & Xã hội': 'so-lao-dong-thuong-binh-va-xa-hoi',
      'Sở Giáo dục và Đào tạo': 'so-giao-duc-va-dao-tao',
      'Sở Thông tin và Truyền thông': 'so-thong-tin-va-truyen-thong',
      'Sở Khoa học và Công nghệ': 'so-khoa-hoc-va-cong-nghe',
      'Sở Văn hóa và Thể thao': 'so-van-hoa-va-the-thao',
      'Đài Phát thanh Truyền hình Khánh Hòa': 'dai-phat-thanh-truyen-hinh',
      'Đài Phát thanh - Truyền hình Khánh Hòa': 'dai-phat-thanh-truyen-hinh',
      'Phát thanh - Truyền hình Khánh Hòa': 'dai-phat-thanh-truyen-hinh',
      'Ban Quản lý Khu Kinh tế Vân Phong': 'ban-quan-ly-van-phong',
      'Báo Khánh Hòa': 'bao-khanh-hoa',
      'Công an tỉnh': 'cong-an-tinh',
    },
  ],
  [
    'quang-nam',
    '2023-11-13',
    {
      'UBND tỉnh': 'ubnd-tinh',
      'Sở Ngoại vụ': 'so-ngoai-vu',
      'Sở VH-TT&DL': 'so-van-hoa-the-thao-va-du-lich',
      'Sở LĐ-TB&XH': 'so-lao-dong-thuong-binh-va-xa-hoi',
      'Sở Nội vụ': 'so-noi-vu',
      'Sở Y tế': 'so-y-te',
      'Sở NN&PTNT': 'so-nong-nghiep-va-phat-trien-nong-thon',
      'Sở NN& PTNT': 'so-nong-nghiep-va-phat-trien-nong-thon',
      'UBND TP.Hội An': 'ubnd-thanh-pho-hoi-an',
      'Trường Cao đẳng Y tế Quảng Nam': 'truong-cao-dang-y-te-quang-nam',
    },
  ],
  [
    'yen-bai',
    '2023-11-21',
    {
      'UBND tỉnh': 'ubnd-tinh',
      'UBND tỉnh Yên Bái': 'ubnd-tinh',
      'Văn phòng UBND tỉnh': 'van-phong-ubnd-tinh',
      'trường Cao đẳng Yên Bái': 'truong-cao-dang-yen-bai',
      'trường Cao đẳng Nghề Yên Bái': 'truong-cao-dang-nghe-yen-bai',
      'Sở Kế hoạch và Đầu tư': 'so-ke-hoach-va-dau-tu',
      'Sở Công Thương': 'so-cong-thuong',
      'Sở Nông nghiệp và Phát triển nông thôn': 'so-nong-nghiep-va-phat-trien-nong-thon',
      'Sở Văn hoá - Thể thao và Du lịch': 'so-van-hoa-the-thao-va-du-lich',
      'Sở Y tế': 'so-y-te',
    },
  ],
  [
    'da-nang',
    '2024-01-22',
    { 'UBND Q.Hải Châu': 'ubnd-quan-hai-chau', 'UBND quận Hải Châu': 'ubnd-quan-hai-chau' },
  ],
  [
    'hue',
    '2025-06-04',
    {
      'UBND thành phố Huế': 'ubnd-thanh-pho',
      'UBND TP. Huế': 'ubnd-thanh-pho',
      'UBND thành phố': 'ubnd-thanh-pho',
    },
  ],
];

describe.each(PRINTED)('what documents of %s printed on %s', (id, printedOn, names) => {
  it.each(Object.entries(names))('“%s” means first of all %s', (name, code) => {
    expect(meant(name, id, printedOn)[0]).toEqual({ kind: 'agency', agencyId: code });
  });
});

it('“UBND thành phố Huế” was another body before 2025 than after', () => {
  const name = 'UBND thành phố Huế';
  expect(meant(name, 'hue', '2024-06-01')[0]).toEqual({
    kind: 'agency',
    agencyId: 'ubnd-thanh-pho-thuoc-tinh',
  });
  expect(meant(name, 'hue', '2025-06-01')[0]).toEqual({ kind: 'agency', agencyId: 'ubnd-thanh-pho' });
});
