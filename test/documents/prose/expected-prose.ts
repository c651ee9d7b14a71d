/** A piece of a document's text: where it begins and ends in UTF-16 units, and the digest that proves it. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  /** First 12 hexadecimal digits of the SHA-256 of the UTF-8 bytes. */
  readonly digest: string;
}

/** An item as a reader of the document finds it. */
export interface ExpectedItem {
  /** A few words to find it by. */
  readonly about: string;
  /** Where it stands; several where the document says it several times. */
  readonly at: readonly Passage[];
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** Whether the sentence has no subject, so that a person confirms the lead of the one before. */
  readonly inherits?: true;
  /** Whether readers may differ: neither missed nor wrong. */
  readonly open?: true;
}

export interface ExpectedDocument {
  readonly file: string;
  readonly items: readonly ExpectedItem[];
  readonly facts: Readonly<Record<'focalAgency' | 'supervisingAuthority' | 'issuer', string | null>>;
  /** Some words of the title; null where the document has none. */
  readonly subject: RegExp | null;
  /** The day as the text gives it, without its year. */
  readonly dayWithoutYear: string;
}

const p = (from: number, to: number, digest: string): Passage => ({ from, to, digest });
const nobody = { leads: [], coordinating: [] };

const HOI_AN = { leads: ['UBND TP.Hội An'], coordinating: ['các cơ quan, đơn vị liên quan'] };
const HOME_AFFAIRS = {
  leads: ['Sở Nội vụ'],
  coordinating: ['Sở Y tế', 'Sở NN& PTNT', 'các cơ quan liên quan'],
};
const alone = (lead: string) => ({ leads: [lead], coordinating: [] });

const QUANG_NAM: ExpectedDocument = {
  file: '000_b1cd0c73bc1b8406.txt',
  facts: { focalAgency: 'Sở Ngoại vụ', supervisingAuthority: 'UBND tỉnh', issuer: 'UBND tỉnh' },
  subject: null,
  dayWithoutYear: '13/11',
  items: [
    { about: 'quảng bá hình ảnh', at: [p(346, 489, 'a334b1480551')], ...alone('Sở VH-TT&DL') },
    {
      about: 'không gian trưng bày',
      at: [p(490, 631, 'dcedeb9caaec')],
      ...alone('Sở VH-TT&DL'),
      inherits: true,
    },
    { about: 'tháo gỡ vướng mắc', at: [p(632, 787, '28f7be32d4b0')], ...alone('Sở LĐ-TB&XH') },
    { about: 'mạng lưới thông tin', at: [p(789, 1020, '4d66aa262357')], ...alone('Sở LĐ-TB&XH') },
    { about: 'đào tạo y bác sĩ', at: [p(1021, 1262, '2d2f02a99c67')], ...HOME_AFFAIRS },
    { about: 'đoàn bác sĩ sang', at: [p(1264, 1413, 'f4406b355dfe')], ...HOME_AFFAIRS },
    {
      about: 'học về nông nghiệp',
      at: [p(1415, 1587, 'c4face298fa0')],
      ...alone('Sở Nội vụ'),
      inherits: true,
    },
    { about: 'chuyển giao công nghệ', at: [p(1589, 1787, '48ab645693e7')], ...alone('Sở NN&PTNT') },
    { about: 'vở opera', at: [p(1894, 1942, 'ae58085c2350')], ...HOI_AN },
    { about: 'trưng bày tư liệu', at: [p(1944, 2075, 'f4c55a84dc5f')], ...HOI_AN },
    {
      about: 'mô hình thuyền',
      at: [p(2077, 2208, 'b99dfd2dd6ec'), p(175, 335, '494c0280bea7')],
      ...HOI_AN,
    },
    {
      about: 'sinh viên điều dưỡng',
      at: [p(2210, 2374, '44cd3ab1e9e6')],
      ...alone('Trường Cao đẳng Y tế Quảng Nam'),
    },
    { about: 'kết nối các cơ quan', at: [p(2376, 2512, '2b569eb31316')], ...alone('Sở Ngoại vụ') },
  ],
};

const YEN_BAI: ExpectedDocument = {
  file: '002_66be082b74e51ac7.txt',
  facts: { focalAgency: 'Văn phòng UBND tỉnh', supervisingAuthority: 'UBND tỉnh Yên Bái', issuer: null },
  subject: /^Tỉnh Yên Bái .* thời gian tới$/u,
  dayWithoutYear: '21/11',
  items: [
    { about: 'trao đổi đoàn', at: [p(3403, 3549, '215aa47b4e9e')], ...nobody },
    { about: 'đầu tư và thương mại', at: [p(3551, 3769, 'beef2c5a24a4')], ...nobody },
    { about: 'xúc tiến thương mại', at: [p(3771, 4032, 'ed2d9c3e9fd1')], ...alone('Văn phòng UBND tỉnh') },
    { about: 'tuyển dụng giảng viên', at: [p(4034, 4162, 'bc6ec22f608c')], ...nobody },
    { about: 'chính sách đào tạo', at: [p(4164, 4367, '1459ad3a40e4')], ...nobody },
  ],
};

const HAI_CHAU: ExpectedDocument = {
  file: '003_8d5cbdabdb8cdc50.txt',
  facts: { focalAgency: null, supervisingAuthority: null, issuer: null },
  subject: /^Quận trung tâm .* đào tạo cán bộ$/u,
  dayWithoutYear: '22.1',
  items: [
    {
      about: 'đào tạo cán bộ',
      at: [p(189, 328, '382f04e8bdf1'), p(669, 844, '2b0403140cde')],
      ...nobody,
    },
    // An aim that the minutes name, not what they were signed for.
    { about: 'tiến tới thỏa thuận', at: [p(520, 597, '5271b23c951b')], ...nobody, open: true },
  ],
};

const HUE: ExpectedDocument = {
  file: '004_d8f805f0078a20cf.txt',
  facts: { focalAgency: null, supervisingAuthority: null, issuer: null },
  subject: /^Ký kết biên bản .* tỉnh Nara$/u,
  dayWithoutYear: '4/6',
  items: [
    { about: 'hợp tác các lĩnh vực', at: [p(1275, 1597, '16452dc0d7d8')], ...nobody },
    { about: 'giao lưu học sinh', at: [p(1601, 1692, '2608345e03f3')], ...nobody },
    { about: 'phái cử giáo viên', at: [p(1694, 1763, '7cc8b76af098')], ...nobody },
    { about: 'giảng dạy tiếng Nhật', at: [p(1765, 1841, '98169eea4826')], ...nobody },
    { about: 'giáo dục di sản', at: [p(1843, 1987, 'cb31a8295604')], ...nobody },
    { about: 'học tập số', at: [p(2000, 2072, '1e4c09af314d')], ...nobody },
    { about: 'học liệu dùng chung', at: [p(2074, 2190, '0d02d3c51251')], ...nobody },
    { about: 'AI trong lớp học', at: [p(2192, 2270, 'd180026d02cd')], ...nobody },
    { about: 'thúc đẩy hợp tác', at: [p(2798, 2940, '01fcb5b1e719')], ...nobody },
  ],
};

/** The four documents without a table, written down by reading them. */
export const EXPECTED_PROSE: readonly ExpectedDocument[] = [QUANG_NAM, YEN_BAI, HAI_CHAU, HUE];
