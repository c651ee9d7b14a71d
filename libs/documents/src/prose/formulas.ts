/** The document itself as the only thing to be carried out. */
const ITSELF =
  '(?:các |một số |những )?(?:nội dung|nhiệm vụ|giải pháp|công việc|ý kiến chỉ đạo|ý kiến|kết luận|thông báo|công văn|kế hoạch|chỉ thị|quyết định|văn bản|chỉ đạo)(?: kết luận| chỉ đạo| của [^,;]{1,60})?(?: trọng tâm| cấp bách| chủ yếu)?(?: này| trên| sau đây| sau| nêu trên| tại [^,;]{1,40})?';
const FORMULAS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:nghiêm túc|khẩn trương|chủ động|kịp thời|phối hợp|tổ chức|quan tâm|căn cứ|quán triệt|và|biết)[, ]*)*(?:triển khai(?:,? (?:và )?thực hiện)?|thực hiện|thi hành|chấp hành)(?: nghiêm(?: túc)?| tốt| có hiệu quả| hiệu quả)? ${ITSELF}$`,
    'iu',
  ),
  /^(?:(?:nghiêm túc|khẩn trương|chủ động|kịp thời|tổ chức|quan tâm)[, ]*)*(?:triển khai(?:,? (?:và )?thực hiện)?|thực hiện)(?: nghiêm(?: túc)?| theo quy định| đúng quy định)?$/iu,
  /(?:^|[ ,])(?:nếu|khi|trường hợp)(?: có)?(?: phát sinh)?(?: những)? (?:khó khăn|vướng mắc|vấn đề)/iu,
  /^(?:(?:hoàn toàn|toàn diện) )?trước (?:(?:Thường trực|Phó) )?(?:Chủ tịch|UBND|Ủy ban|Uỷ ban|pháp luật|Tỉnh ủy|Bí thư|cấp trên)/u,
  /(?:để|cho)? ?(?:biết|được biết)(?:,| và) (?:triển khai |tổ chức )?thực hiện$/iu,
];
const YEARLY = /(?:hằng|hàng|mỗi) năm/iu;
const REPORT = /^(?:(?:định kỳ|hằng năm|hàng năm|gửi|tổng hợp|lập|xây dựng|và)[, ]*)*báo cáo(?![\p{L}])/iu;

/** Whether the words are the formula that ends a directive, and give nothing to be done beyond it. */
export const isFormula = (task: string): boolean =>
  task.length <= 400 && FORMULAS.some((form) => form.test(task));

/** Whether the words ask for the report of every year: a rule of the plan, no item. */
export const isYearlyReport = (task: string, clause: string): boolean =>
  REPORT.test(task) && YEARLY.test(clause);
