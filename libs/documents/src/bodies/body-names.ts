/** Words that open the name of a body whatever follows. A new kind of body is a new word here. */
const OPENINGS = [
  'Công an',
  'UBND',
  'Ủy ban',
  'HĐND',
  'Hội đồng nhân dân',
  'UBMTTQ',
  'Mặt trận Tổ quốc',
  'Văn phòng',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Đảng ủy',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Bộ Chỉ huy',
  'Bộ đội',
  'BCH',
  'Hiệp hội',
  'Liên hiệp',
  'Liên đoàn',
  'Liên minh',
  'Thanh tra',
  'Kho bạc',
  'Ngân hàng',
  'Đài',
  'Báo',
  'Phát thanh',
  'Trường',
  'Trung tâm',
  'Học viện',
  'Bệnh viện',
  'Bảo tàng',
  'Bảo hiểm',
  'Thư viện',
  'Nhà hát',
  'Công ty',
  'Tổng công ty',
  'Tập đoàn',
  'Doanh nghiệp',
  'Cảng hàng không',
  'Cảng vụ',
  'Chi cục',
  'Tổng cục',
  'Tòa án',
  'Viện kiểm sát',
  'Đại sứ quán',
  'Tổng Lãnh sự quán',
  'Hải quan',
  'Bưu điện',
  'Vietnam Airlines',
  'VP',
  'CA tỉnh',
  'BQL',
  'BCHQS',
  'BĐBP',
  'MTTQ',
  'LĐLĐ',
  'BHXH',
  'KBNN',
  'NHNN',
  'TAND',
  'VKSND',
  'Hội đồng',
  'Hạt Kiểm lâm',
  'Kiểm toán nhà nước',
  'Điện lực',
  'Viễn thông',
  'VNPT',
  'Chi nhánh',
  'Vườn quốc gia',
  'Thường trực',
  'Chủ đầu tư',
  'Thuế tỉnh',
  'Thuế thành phố',
  'Viettel',
  'MobiFone',
  'Tổ công tác',
  'Tổ giúp việc',
];

/** Words that open a name only before a word with a capital: "Sở Du lịch", but not "sở, ban, ngành". */
const OPENINGS_BEFORE_A_NAME = [
  'Sở',
  'Ban',
  'Bộ',
  'Cục',
  'Hội',
  'Đoàn',
  'Viện',
  'Đại học',
  'Quỹ',
  'Phòng',
  'Thuế',
  'Cảng',
  'Quận',
  'Huyện',
  'Thị xã',
  'Thành phố',
  'TP',
  'TP.',
  'Phường',
  'Xã',
  'Đặc khu',
  'Tỉnh',
  'Báo và',
];

const GENERIC = '(?:bộ|sở|phòng|ban|ngành|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|doanh nghiệp)';

// "Uỷ" and "Ủy" are both written, and a letterhead is all capitals.
const spellings = (word: string): string[] =>
  [word, word.replace(/ủy/gu, 'uỷ').replace(/Ủy/gu, 'Uỷ')].flatMap((each) => [each, each.toUpperCase()]);
const anyOf = (words: readonly string[]): string =>
  words
    .flatMap(spellings)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

const NO_BODY = '(?!(?:Báo (?:cáo|động|đảm)|Trường hợp)(?![\\p{L}]))';
const NAMED = new RegExp(
  `^${NO_BODY}(?:(?:${anyOf(OPENINGS)})(?![\\p{L}\\d])|(?:${anyOf(OPENINGS_BEFORE_A_NAME)}) (?!${GENERIC}(?![\\p{L}]))(?!(?:Ban|Ngành|Sở)(?: Ngành| ban| ngành|,|$))\\p{Lu})`,
  'u',
);
const NAMED_ANYWHERE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${anyOf(OPENINGS)})(?![\\p{L}\\d])|(?:${anyOf(OPENINGS_BEFORE_A_NAME)}) \\p{Lu})`,
  'u',
);
const GROUP = new RegExp(
  `^(?:(?:các|những|một số|toàn thể) |ngành (?:y tế|giáo dục|nông nghiệp|công thương|du lịch|văn hóa|công an|quân đội|tài chính|thuế|ngân hàng|điện|giao thông|xây dựng|tư pháp|nội vụ|ngoại vụ|lao động|khoa học)(?![\\p{L}])|quý (?:cơ quan|đơn vị|sở|ban)(?![\\p{L}])|${GENERIC}(?:,| ban| ngành| .*liên quan))`,
  'iu',
);
const ADMINISTRATION = new RegExp(`^(?:(?:các|những) )?${GENERIC}(?![\\p{L}])`, 'iu');
const CLOSED = /liên quan|trên địa bàn/iu;

/** Whether the text begins with the name of a body: "Sở Du lịch tổ chức …" does, "sở, ban, ngành" does not. */
export const startsNamedBody = (text: string): boolean => NAMED.test(text);

/** Whether the text begins as an open group does: "các sở, ban, ngành liên quan", "các hãng hàng không". */
export const startsOpenGroup = (text: string): boolean => !startsNamedBody(text) && GROUP.test(text);

export const startsBody = (text: string): boolean => startsNamedBody(text) || startsOpenGroup(text);

/** Whether the entry names a set of bodies that is nowhere listed, so that none of them can be held to it. */
export const isOpenGroup = (text: string): boolean =>
  startsOpenGroup(text) || /(?:^| )(?:các|những) /iu.test(text);

/** Whether the group is one of the administration ("các sở, ban, ngành …"), whose words share one ending. */
export const isAdministration = (text: string): boolean =>
  ADMINISTRATION.test(text) && !startsNamedBody(text);

/** Whether the group has the ending that closes its list: "… liên quan", "… trên địa bàn tỉnh". */
export const isClosed = (text: string): boolean => CLOSED.test(text);

/** The text from the first name of a body on, or null when it names none. */
export function fromFirstBody(text: string): string | null {
  const found = NAMED_ANYWHERE.exec(text);
  return found ? text.slice(found.index) : null;
}
