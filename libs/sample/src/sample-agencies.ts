import type { DatedName, KnownAgency } from '#domain/draft/known-agency';
import { derivedId } from '#domain/identity/derived-id';

export interface SampleAgency extends KnownAgency {
  /** Its name in ASCII; the demo accounts of the agency are called so. */
  readonly slug: string;
  readonly names: readonly (DatedName & { readonly basis: string | null })[];
}

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
}

export const sampleAgencyId = (slug: string): string => derivedId('agency', 'khanh-hoa', slug);

/** The name stays over a reform, but stands on another basis from that day on. */
function namesOf({ name, reform }: Description): SampleAgency['names'] {
  const first = { name, from: BEGINNING, to: reform?.on ?? null, basis: null };
  return reform === undefined ? [first] : [first, { name, from: reform.on, to: null, basis: reform.basis }];
}

const DESCRIPTIONS: readonly Description[] = [
  { slug: 'ubnd-tinh', name: 'UBND tỉnh', aliases: ['Ủy ban nhân dân tỉnh Khánh Hòa'], reform: newProvince },
  { slug: 'so-ngoai-vu', name: 'Sở Ngoại vụ' },
  {
    slug: 'so-tai-chinh',
    name: 'Sở Tài chính',
    aliases: ['Sở Kế hoạch và Đầu tư'],
    reform: tookOver('Sở Kế hoạch và Đầu tư'),
  },
  { slug: 'so-cong-thuong', name: 'Sở Công Thương' },
  { slug: 'so-du-lich', name: 'Sở Du lịch' },
  {
    slug: 'so-noi-vu',
    name: 'Sở Nội vụ',
    aliases: ['Sở Lao động - Thương binh & Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    reform: tookOver('Sở Lao động - Thương binh và Xã hội (phần lớn)'),
  },
  { slug: 'so-giao-duc-va-dao-tao', name: 'Sở Giáo dục và Đào tạo' },
  {
    slug: 'so-khoa-hoc-va-cong-nghe',
    name: 'Sở Khoa học và Công nghệ',
    aliases: ['Sở Thông tin và Truyền thông'],
    reform: tookOver('Sở Thông tin và Truyền thông'),
  },
  { slug: 'so-van-hoa-va-the-thao', name: 'Sở Văn hóa và Thể thao' },
  {
    slug: 'dai-phat-thanh-truyen-hinh',
    name: 'Đài Phát thanh - Truyền hình Khánh Hòa',
    aliases: ['Phát thanh - Truyền hình Khánh Hòa'],
  },
  { slug: 'ban-quan-ly-van-phong', name: 'Ban Quản lý Khu Kinh tế Vân Phong' },
  { slug: 'bao-khanh-hoa', name: 'Báo Khánh Hòa', kind: 'requested' },
  { slug: 'cong-an-tinh', name: 'Công an tỉnh', kind: 'requested' },
  { slug: 'tinh-hiroshima', name: 'Chính quyền tỉnh Hiroshima', kind: 'foreign' },
];

/** The bodies of the locality as they exist today. */
export const SAMPLE_AGENCIES: readonly SampleAgency[] = DESCRIPTIONS.map((description) => ({
  id: sampleAgencyId(description.slug),
  slug: description.slug,
  kind: description.kind ?? 'ordered',
  names: namesOf(description),
  aliases: description.aliases ?? [],
  successors: [],
}));

export const SAMPLE_FOCAL = sampleAgencyId('so-ngoai-vu');
export const SAMPLE_AUTHORITY = sampleAgencyId('ubnd-tinh');
