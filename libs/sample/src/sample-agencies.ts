import type { DatedName, KnownAgency, Succession } from '#domain/draft/known-agency';
import { derivedId } from '#domain/identity/derived-id';

export interface SampleAgency extends KnownAgency {
  /** Its name in ASCII; the demo accounts of the agency are called so. */
  readonly slug: string;
  readonly names: readonly (DatedName & { readonly basis: string | null })[];
}

type Heir = readonly [slug: string, scope: string | null];

export const SAMPLE_LOCALITY = { id: derivedId('locality', 'khanh-hoa'), name: 'Khánh Hòa' } as const;

/** The bodies are older than this record; none of the sample's documents is. */
const BEGINNING = '2000-01-01';
/** From this day on departments were merged (decree 45/2025/NĐ-CP). */
const DEPARTMENTS_MERGED = '2025-03-01';
/** On this day Khánh Hòa and Ninh Thuận became one province (resolution 202/2025/QH15). */
const PROVINCES_MERGED = '2025-07-01';

interface Reform {
  readonly on: string;
  readonly basis: string;
}

const tookOver = (work: string): Reform => ({
  on: DEPARTMENTS_MERGED,
  basis: `Nghị định 45/2025/NĐ-CP: nhận việc của ${work}`,
});
const newProvince: Reform = {
  on: PROVINCES_MERGED,
  basis: 'Nghị quyết 202/2025/QH15: nhập Ninh Thuận vào Khánh Hòa',
};

interface Description {
  readonly slug: string;
  readonly name: string;
  readonly kind?: KnownAgency['kind'];
  readonly aliases?: readonly string[];
  readonly reform?: Reform;
  /** Who took over its work when departments were merged; it is no more since. */
  readonly heirs?: readonly Heir[];
}

export const sampleAgencyId = (slug: string): string => derivedId('agency', 'khanh-hoa', slug);

/** The name stays over a reform, but stands on another basis from that day on; that of an ended body ends with it. */
function namesOf({ name, reform, heirs }: Description): SampleAgency['names'] {
  const until = heirs === undefined ? (reform?.on ?? null) : DEPARTMENTS_MERGED;
  const first = { name, from: BEGINNING, to: until, basis: null };
  return reform === undefined ? [first] : [first, { name, from: reform.on, to: null, basis: reform.basis }];
}

const DESCRIPTIONS: readonly Description[] = [
  { slug: 'ubnd-tinh', name: 'UBND tỉnh', aliases: ['Ủy ban nhân dân tỉnh Khánh Hòa'], reform: newProvince },
  { slug: 'so-ngoai-vu', name: 'Sở Ngoại vụ' },
  {
    slug: 'so-tai-chinh',
    name: 'Sở Tài chính',
    reform: tookOver('Sở Kế hoạch và Đầu tư'),
  },
  { slug: 'so-cong-thuong', name: 'Sở Công Thương' },
  { slug: 'so-du-lich', name: 'Sở Du lịch' },
  {
    slug: 'so-noi-vu',
    name: 'Sở Nội vụ',
    reform: tookOver('Sở Lao động - Thương binh và Xã hội (phần lớn)'),
  },
  { slug: 'so-giao-duc-va-dao-tao', name: 'Sở Giáo dục và Đào tạo' },
  {
    slug: 'so-khoa-hoc-va-cong-nghe',
    name: 'Sở Khoa học và Công nghệ',
    reform: tookOver('Sở Thông tin và Truyền thông'),
  },
  { slug: 'so-van-hoa-va-the-thao', name: 'Sở Văn hóa và Thể thao' },
  { slug: 'dai-phat-thanh-truyen-hinh', name: 'Đài Phát thanh - Truyền hình Khánh Hòa' },
  { slug: 'ban-quan-ly-van-phong', name: 'Ban Quản lý Khu Kinh tế Vân Phong' },
  { slug: 'bao-khanh-hoa', name: 'Báo Khánh Hòa', kind: 'requested' },
  { slug: 'cong-an-tinh', name: 'Công an tỉnh', kind: 'requested' },
  { slug: 'tinh-hiroshima', name: 'Chính quyền tỉnh Hiroshima', kind: 'foreign' },
  {
    slug: 'so-ke-hoach-va-dau-tu',
    name: 'Sở Kế hoạch và Đầu tư',
    heirs: [['so-tai-chinh', null]],
  },
  {
    slug: 'so-lao-dong-thuong-binh-va-xa-hoi',
    name: 'Sở Lao động - Thương binh và Xã hội',
    heirs: [
      ['so-noi-vu', 'phần lớn: lao động, việc làm, người có công'],
      ['so-giao-duc-va-dao-tao', 'giáo dục nghề nghiệp'],
    ],
  },
  {
    slug: 'so-thong-tin-va-truyen-thong',
    name: 'Sở Thông tin và Truyền thông',
    heirs: [['so-khoa-hoc-va-cong-nghe', null]],
  },
];

const successorsOf = ({ heirs = [] }: Description): readonly Succession[] =>
  heirs.map(([slug, scope]) => ({
    agencyId: sampleAgencyId(slug),
    on: DEPARTMENTS_MERGED,
    basis: 'Nghị định 45/2025/NĐ-CP',
    scope,
  }));

/** The bodies of the locality, those of today and those that the reform of 2025 ended. */
export const SAMPLE_AGENCIES: readonly SampleAgency[] = DESCRIPTIONS.map((description) => ({
  id: sampleAgencyId(description.slug),
  slug: description.slug,
  kind: description.kind ?? 'ordered',
  names: namesOf(description),
  aliases: description.aliases ?? [],
  successors: successorsOf(description),
}));

export const SAMPLE_FOCAL = sampleAgencyId('so-ngoai-vu');
export const SAMPLE_AUTHORITY = sampleAgencyId('ubnd-tinh');
