/** By which somebody who may do so charges others. */
export const DIRECTING_VERBS: readonly string[] = [
  'giao',
  'giao cho',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'phân công',
  'phân công cho',
  'yêu cầu',
  'đề nghị',
  'chỉ đạo',
  'lưu ý',
  'ủy quyền',
  'ủy quyền cho',
  'uỷ quyền cho',
  'chỉ định',
];

/** Words of which the verb is only a part: "giao lưu", "bàn giao". */
export const NOT_DIRECTING_BEFORE =
  /(?:bàn|chuyển|[Nn]goại|xã|được|thủy|theo|đáp ứng|các|những|của|đơn|giấy|để|với|trên|đúng|một số|văn bản|nhu cầu và|và|kiến nghị,) $/u;
export const NOT_DIRECTING_AFTER =
  /^ (?:lưu|thông|dịch|thương|tiếp|hữu|nhận|hòa|ban|khoa|của|về|trên)(?![\p{L}])/u;

/** Who asks without the right to charge anybody. */
export const NO_DIRECTOR =
  /^(?:cử tri|doanh nghiệp|các doanh nghiệp|nhà đầu tư|các nhà đầu tư|người dân|bà con|đại biểu|các đại biểu|nhiều|một số|đoàn|các ý kiến|ngài|hộ|các hộ|các chuyên gia|chuyên gia|các thành viên|du khách|phụ huynh)(?![\p{L}])/iu;

/** Those who are advised, not charged: the public. */
export const THE_PUBLIC =
  /^(?:toàn thể |mọi |mỗi )?(?:người dân|nhân dân|bà con|du khách|khách du lịch|các hộ|hộ dân|hộ gia đình|phụ huynh|các bậc phụ huynh|công dân)(?![\p{L}])/iu;

/** Those above the locality: asked of them is a petition, no task. */
export const ABOVE =
  /^(?:Trung ương|Chính phủ|Thủ tướng|Quốc hội|(?:các )?[Bb]ộ, (?:ban, )?ngành|các Bộ|Bộ (?!Chỉ huy|đội)\p{Lu}|Đại sứ quán|Tổng Lãnh sự|Bộ, ngành)/u;

/** Offices whose holders are charged as heads of the body that follows. */
export const OFFICES =
  /^(?:(?:các )?(?:đồng chí|Đồng chí) )?(?:[Gg]iám đốc|Tổng [Gg]iám đốc|[Tt]hủ trưởng|[Cc]hủ tịch|Người đứng đầu|người đứng đầu|Lãnh đạo|lãnh đạo|Hiệu trưởng|Trưởng ban|Trưởng các ban|Cục trưởng|Thường trực|Chánh(?= Văn phòng| Thanh tra)) /u;
