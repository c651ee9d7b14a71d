/** A person named in a sentence: "Ông" in the next ones is that person. */
export const PERSON = /(?:^|, )(?:[Ôô]ng|[Bb]à|[Nn]gài|[Đđ]ồng chí) \p{Lu}/u;
export const PRONOUN = /^(?:ông|bà)$/iu;

/** Tells to whom the outcome goes: more of the task before, no task of its own. */
export const REPORTS_BACK =
  /^(?:định kỳ |tham mưu |tổng hợp,? |và )?(?:báo cáo|gửi (?:kết quả|văn bản|báo cáo|về|cho))(?![\p{L}])/iu;

/** Says more of the sentence before: "Trong đó, tập trung vào …". */
export const ELABORATES =
  /^Trong đó,? (?:tập trung(?: vào)?|chú trọng|ưu tiên|lưu ý|đặc biệt|lấy|nhất là)(?![\p{L}])/u;
