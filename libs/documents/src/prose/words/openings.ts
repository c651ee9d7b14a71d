/** When a sentence says it happens: decides whether its verb tells of the past. */
export type Frame = 'past' | 'year' | 'event' | 'future' | 'none';

const DAY = '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{4})?';
const MONTH = '\\d{1,2}(?:[./-]| năm )\\d{4}';

/** Openings of a sentence by what they say of its time; each ends before the comma or the subject. */
export const OPENINGS: readonly (readonly [form: RegExp, frame: Frame])[] = [
  [/^(?:trong )?(?:thời gian|giai đoạn|những năm|các năm|năm) (?:tới|tiếp theo|sắp tới)/iu, 'future'],
  [/^(?:sắp tới|từ nay (?:đến|trở đi)[^,]{0,40}|trước mắt|về lâu dài|kể từ [^,]{0,40})(?=,)/iu, 'future'],
  [/^(?:trong )?(?:(?:\d+|hai|ba|nhiều|những|mấy) (?:năm|tháng) qua|thời gian qua|quá trình qua)/iu, 'past'],
  [
    /^(?:sau (?:\d+|hai|ba|nhiều|hơn) [^,]{0,40}|trước đó|trước đây|sau đó|mới đây|trong \d+ (?:năm|tháng|ngày)[^,]{0,20})(?=,)/iu,
    'past',
  ],
  [new RegExp(`^từ (?:tháng ${MONTH}|năm \\d{4})(?: đến (?:nay|năm \\d{4}))?(?=,)`, 'iu'), 'past'],
  [
    new RegExp(
      `^(?:trong|vào|đầu|cuối)? ?(?:tháng ${MONTH}|năm \\d{4}|qu[ýí] (?:[IV]+|\\d)(?:/| năm )\\d{4})(?=,)`,
      'iu',
    ),
    'year',
  ],
  [
    /^(?:trước|chậm nhất|muộn nhất|đến hết|không quá|trong (?:năm|quý|quí|tháng|tuần)|từ nay|định kỳ|hằng năm|hàng năm|mỗi năm|giai đoạn)(?![\p{L}])[^,:;.]{0,50}(?=,)/iu,
    'future',
  ],
  [
    new RegExp(
      `^(?:sáng|chiều|tối|trưa|ngày|hôm nay|hôm qua)(?: ngày| hôm nay)?(?: \\(?${DAY}\\)?)?(?=,)`,
      'iu',
    ),
    'event',
  ],
  [/^(?:vừa qua|trong khuôn khổ [^,]{0,80}|nhân dịp [^,]{0,80})(?=,)/iu, 'event'],
  [
    /^(?:theo đó|đồng thời|cùng với đó|bên cạnh đó|ngoài ra|trong đó|đặc biệt|cụ thể|riêng|tiếp đó|mặt khác|do đó|vì vậy|để thực hiện|cùng với việc đó|thứ (?:nhất|hai|ba|tư|năm)|một là|hai là|ba là|bốn là|năm là)(?![\p{L}])/iu,
    'none',
  ],
  [
    /^theo (?:kế hoạch|chương trình|phân công|chỉ đạo|kết luận|công văn|văn bản|chỉ thị|công điện|thông báo|quyết định|bản ghi nhớ|biên bản|thỏa thuận|thoả thuận|nội dung)(?![\p{L}])[^,;:]{0,80}(?=,)/iu,
    'none',
  ],
  [/^(?:về|đối với|trong lĩnh vực|trên lĩnh vực) (?!UBND|Sở)[^,:;.]{2,80}(?=[,:])/iu, 'none'],
  [
    /^(?:tại|qua|trên cơ sở|căn cứ|để|nhằm|thực hiện|với|kết luận|kết thúc|phát biểu|nhấn mạnh|sau (?:khi|lễ|buổi|hội nghị|cuộc)|xét|theo)(?: [^,;:]{2,160})(?=, (?:UBND|Ủy ban|Uỷ ban|Chủ tịch|Phó Chủ tịch|Bí thư|đồng chí|ông|bà|(?:hai|2|các) (?:bên|địa phương|tỉnh|thành phố|quận|huyện|xã|phường|trường|nhà trường|đơn vị|cơ quan)|tỉnh|thành phố|TP|Sở|Ban|Văn phòng|Công an|giao|yêu cầu|đề nghị|các sở|các cơ quan|các đơn vị|các địa phương)(?![\p{L}]))/iu,
    'none',
  ],
];

/** The name of a newspaper before its report: "(QNO) - ". */
export const DATELINE = /^(?:\([\p{Lu}\d.]{2,12}\)|[\p{Lu}\d.]{2,12}) ?[-–—] /u;
