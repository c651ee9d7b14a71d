import { agenciesOfCatalogue, agencyIdOf, localityIdOf, type SampleAgency } from './catalogue-locality.ts';

const CATALOGUE = 'khanh-hoa';

export const SAMPLE_LOCALITY = { id: localityIdOf(CATALOGUE), name: 'Khánh Hòa' } as const;

export const sampleAgencyId = (code: string): string => agencyIdOf(CATALOGUE, code);

/** Those that the sample's plan concerns, before the reform of 2025 and after; the catalogue has more. */
const CONCERNED: ReadonlySet<string> = new Set([
  'ubnd-tinh',
  'so-ngoai-vu',
  'so-tai-chinh',
  'so-cong-thuong',
  'so-du-lich',
  'so-noi-vu',
  'so-giao-duc-va-dao-tao',
  'so-khoa-hoc-va-cong-nghe',
  'so-van-hoa-va-the-thao',
  'dai-phat-thanh-truyen-hinh',
  'ban-quan-ly-van-phong',
  'bao-khanh-hoa',
  'cong-an-tinh',
  'tinh-hiroshima',
  'so-ke-hoach-va-dau-tu',
  'so-lao-dong-thuong-binh-va-xa-hoi',
  'so-thong-tin-va-truyen-thong',
]);

/** The bodies of the locality, those of today and those that the reform of 2025 ended. */
export const SAMPLE_AGENCIES: readonly SampleAgency[] = agenciesOfCatalogue(CATALOGUE).filter(({ code }) =>
  CONCERNED.has(code),
);

export const SAMPLE_FOCAL = sampleAgencyId('so-ngoai-vu');
export const SAMPLE_AUTHORITY = sampleAgencyId('ubnd-tinh');
