/** Headings over what is to be done: an entry without a subject is a task there. */
export const TASKS_BELOW =
  /nhiệm vụ|giải pháp|tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|nội dung (?:hợp tác|thực hiện|triển khai|thống nhất|cam kết|công việc|phối hợp|thỏa thuận|chỉ đạo)|lĩnh vực hợp tác|các hoạt động|ý kiến chỉ đạo|ý kiến kết luận|kết luận|cam kết|phương hướng|kế hoạch hoạt động/iu;
/** Headings over what is wanted, was found or was done. */
export const NO_TASKS_BELOW =
  /mục đích|mục tiêu|quan điểm|^yêu cầu$|, yêu cầu$|đánh giá|kết quả|tình hình|thành phần|thời gian,? địa điểm|địa điểm|hạn chế|tồn tại|nguyên nhân|căn cứ|nơi nhận|ý kiến (?:phát biểu|của|tham gia)|bối cảnh|sự cần thiết|giới thiệu/iu;
/** What a document of the administration begins with; news have none of it. */
export const OFFICIAL =
  /^(?:THÔNG BÁO|BIÊN BẢN|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN|QUYẾT ĐỊNH|NGHỊ QUYẾT|CÔNG ĐIỆN|BẢN GHI NHỚ|THỎA THUẬN|THOẢ THUẬN|CHƯƠNG TRÌNH)(?: |$)|^(?:Kính gửi|V\/v|Số)(?::| )|^(?:Điều|ĐIỀU) 1[.:]/u;

/** The end of the document in what was copied with it: other articles, comments, recipients. */
export const DOCUMENT_ENDS =
  /^(?:bạn có thể quan tâm|có thể bạn quan tâm|tin mới|tin (?:cùng|khác|liên quan|đọc nhiều|nóng)(?: .{0,30})?|các tin (?:khác|liên quan).{0,20}|bài (?:viết )?(?:liên quan|cùng chuyên mục|mới).{0,20}|cùng chuyên mục|đọc thêm|xem thêm|bình luận(?: \(\d+\))?|ý kiến bạn đọc|ý kiến của bạn|nội dung góp ý|return to top|top|nơi nhận:?.{0,40}|\d+ lượt xem|từ khóa:?.{0,80}|tags?:.{0,80})$/iu;
/** After recipients a document goes on only with its appendix. */
export const APPENDIX = /^(?:PHỤ LỤC|Phụ lục)(?: |$)/u;
/** The end of a paragraph under a picture. */
export const CAPTION = /(?:Ảnh|Nguồn)(?: \d+\.?|: ?[^.:]{1,40}\.?)$/u;
/** What a published text has beside its sentences: credits of pictures, sources, hours. */
export const NO_SENTENCE =
  /^(?:Ảnh|Nguồn|Theo|Tin,? ảnh|Bài,? ảnh|Clip|Video|Đồ họa|Tác giả)(?: \d+\.?|:.{0,60}|)$/u;
