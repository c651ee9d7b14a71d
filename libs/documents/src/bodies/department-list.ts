/** Departments of a province before and after the reform of 2025, without "Sở". A new one is a new line here. */
const DEPARTMENTS = [
  'Công Thương',
  'Dân tộc và Tôn giáo',
  'Du lịch',
  'Giáo dục và Đào tạo',
  'Giao thông vận tải',
  'Kế hoạch và Đầu tư',
  'Khoa học và Công nghệ',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Ngoại vụ',
  'Nội vụ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài chính',
  'Tài nguyên và Môi trường',
  'Thông tin và Truyền thông',
  'Tư pháp',
  'Văn hóa và Thể thao',
  'Văn hóa, Thể thao và Du lịch',
  'Xây dựng',
  'Y tế',
];

/** The longest first, so that "Văn hóa, Thể thao và Du lịch" is not taken for "Văn hóa và Thể thao". */
const ANY = DEPARTMENTS.toSorted((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(' - ', ' [-–—] ').replaceAll(' và ', ' (?:và|&) '))
  .join('|');
const PARTED = '\\s*(?:[,;]\\s*(?:và\\s+)?|\\s+và\\s+)';
/** "Các Sở: Tài chính, Nội vụ và Y tế", up to where something else than a department is named. */
const LIST = new RegExp(
  `(?<![\\p{L}\\d])(?:các sở|sở)\\s*:\\s*((?:${ANY})(?:${PARTED}(?:${ANY})(?![\\p{L}]))*)(?=\\s*(?:[;,.]|và (?:các|những|sở|ban|ubnd|ủy ban|uỷ ban|công an|đơn vị) |$))`,
  'giu',
);
const ONE = new RegExp(`(?:${ANY})(?![\\p{L}])`, 'giu');

/** The text with each department of a list like "Các Sở: Tài chính, Nội vụ" under its own name, parted by ";". */
export function namedInFull(text: string): string {
  return text.replace(LIST, (_list, names: string) =>
    [...names.matchAll(ONE)].map(([name]) => `Sở ${name}`).join('; '),
  );
}
