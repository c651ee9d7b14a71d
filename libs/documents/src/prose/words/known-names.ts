const DEPARTMENTS =
  'Y tế|Nội vụ|Ngoại vụ|Tài chính|Tư pháp|Xây dựng|Du lịch|Công [Tt]hương|Giao thông [Vv]ận tải|Kế hoạch và [Đđ]ầu tư|' +
  'Giáo dục và [Đđ]ào tạo|Khoa học và [Cc]ông nghệ|Thông tin và [Tt]ruyền thông|Tài nguyên và [Mm]ôi trường|' +
  'Nông nghiệp và (?:Phát|phát) triển nông thôn|Nông nghiệp và [Mm]ôi trường|Văn hóa và [Tt]hể thao|' +
  'Văn hóa,? [Tt]hể thao và [Dd]u lịch|Lao động ?[-–,] ?[Tt]hương binh (?:và|&) [Xx]ã hội|Dân tộc và [Tt]ôn giáo|' +
  'Quy hoạch ?[-–] ?Kiến trúc|NN&PTNT|LĐ-TB&XH|VH-?TT&DL|VHTT&DL|GD&ĐT|KH&ĐT|TN&MT|TT&TT|KH&CN|GTVT';
const OF = '(?: (?:tỉnh|thành phố))?';

const OF_A_PLACE =
  '(?:tỉnh|thành phố|TP\\.?|huyện|thị xã|quận|phường|xã|đặc khu) ?(?:\\p{Lu}\\p{Ll}*)(?: \\p{Lu}\\p{Ll}*){0,3}';

/** Names that are known whole, so that whatever follows them in small letters is what they do. */
export const KNOWN_NAME =
  `(?:UBND ${OF_A_PLACE}|Công an ${OF_A_PLACE}|Đài Phát thanh (?:và|-|–) [Tt]ruyền hình(?: tỉnh|(?: \\p{Lu}\\p{Ll}+){1,3})|Sở (?:${DEPARTMENTS})|UBND (?:tỉnh|thành phố)|Văn phòng UBND (?:tỉnh|thành phố)|Công an (?:tỉnh|thành phố)|` +
  `Thanh tra (?:tỉnh|thành phố)|Tỉnh đoàn|Thành đoàn)${OF}`;
/** Small words that go on with a list of names, or say which body is meant. */
export const GOES_ON =
  '(?:và|với|cùng|tỉnh|thành phố|các|những|của|ở|tại|thuộc|liên quan|trên|cấp|khu vực|miền|nước|bạn|hai|nơi)';
