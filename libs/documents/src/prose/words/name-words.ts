/** After these a verb belongs to the name of a body, or to a noun of which it is only the last syllable. */
export const NAME_GOES_ON_AFTER: readonly RegExp[] = [
  /(?:^|[ ,])(?:Ban|Phòng|Trung tâm|Viện|Hội|Quỹ|Chi cục|Cục|Tổ|Đội|Hội đồng|ban|Tổ công tác|Cổng|cổng)$/u,
  /(?:(?<!và )(?<!chủ )(?<!Chủ )(?<!nhà )đầu tư|Xúc tiến|Điều phối|Kiểm soát)$/u,
  /(?:và|[-–&])$/u,
];

/** Nouns whose last syllable is a verb by itself. */
export const COMPOUND =
  /(?:^| )(?:(?:công|chương|quá|quy|giáo|lộ|hành|tiến|tờ|phương) trình|(?:công|dân|độc) lập|(?:thiết|chuẩn|trang) bị|(?:bầu|ứng) cử|(?:du|giao|phòng|kiểm) dịch|(?:tư|vận) chuyển|(?:xác|cá|tiếp|ghi) nhận|cuộc họp)(?![\p{L}])/iu;

/** Kinds of bodies named by what they do: "các cơ sở đào tạo". */
export const KIND_BEFORE =
  /(?:cơ quan|cơ sở|đơn vị|doanh nghiệp|tổ chức|hợp tác xã|công ty|nhà máy|lực lượng|bộ phận|trường|ngành|trung tâm)$/u;
export const KIND_BY_VERB =
  /^(?:quản lý nhà nước|quản lý (?=về|chuyên)|đào tạo|truyền thông|thông tin|sản xuất|xuất khẩu|cung cấp dịch vụ|cung ứng|tư vấn|chăm sóc|phái cử|học tập cộng đồng|dạy nghề|tiếp nhận lao động|khám|bảo vệ)(?!,)(?= )/u;

/** Verbs within names of bodies other than departments and committees, which have names of nouns. */
export const VERBS_OF_NAMES =
  /^(?:xây dựng (?:các )?công trình|xây dựng (?:nông thôn|cơ bản)|phát triển (?:nông thôn|quỹ|đất|cụm|đô thị)|xúc tiến (?:đầu tư|thương mại|du lịch)|hỗ trợ (?:doanh nghiệp|nông dân)|kiểm soát (?:bệnh|thủ tục)|bảo vệ (?:rừng|thực vật|môi trường)|bảo tồn (?:di tích|di sản|thiên nhiên)|quản lý (?:dự án|đô thị|chất lượng|thị trường|nhà|các khu)|giới thiệu việc làm|bồi dưỡng chính trị|dạy nghề)/u;
export const NOUN_NAMED =
  /(?:Sở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|các (?:sở|địa phương|đơn vị)) ?[^;]{0,80}$/u;

/** Words that tell which body is meant, not what it does. */
export const TELLS_WHICH =
  /^(?:có (?:liên quan|thẩm quyền|nhu cầu|chức năng|rừng|biên giới|đủ|trụ sở|di tích|người|lao động)|thuộc|đến từ|được giao (?:quản|vốn)|hợp tác xã|thông tin điện tử|tổ chức(?:,| chính trị| hữu nghị| phi chính phủ| thành viên| đảng| liên quan| đoàn thể| xã hội| quốc tế| kinh tế| hội(?: đoàn|,| quần chúng)|\)| có))/u;
