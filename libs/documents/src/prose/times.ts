/** A time by which, or in which, something is to be done, as the text words it. */
const HOUR = '(?:\\d{1,2} ?(?:giờ|h) ?(?:\\d{2} ?(?:phút)?)?,? ?)?';
const DAY = `${HOUR}(?:ngày )?\\d{1,2}(?: ?[/.-] ?| tháng )\\d{1,2}(?!\\d)(?:(?: ?[/.-] ?|,? năm )\\d{4})?`;
const EVERY = '(?:hằng|hàng|mỗi) năm';
const YEAR = '(?:19|20)\\d\\d';
const MONTH = `tháng \\d{1,2}(?:(?: ?[/.-] ?|,? năm )${YEAR})?`;
const QUARTER = `qu[ýí] (?:IV|I{1,3}|[1-4])(?:(?: ?[/.-] ?|,? năm )${YEAR})?(?![\\p{L}\\d])`;
const BY =
  '(?:chậm|muộn) nhất(?: là)?(?: vào)?(?: trong)?(?: đến)?(?: hết)?|không (?:quá|muộn hơn)|(?:từ nay )?đến hết|trước';

/** Ways to word a time; a time in a name ("Chương trình giai đoạn 2021 - 2025") has none of these words before it. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])(?:${BY}) ${DAY}(?: ${EVERY})?`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:${BY}|trong|hoàn thành|xong|vào) (?:${QUARTER}|${MONTH}|năm ${YEAR})`, 'giu'),
  new RegExp(
    `(?<![\\p{L}])(?:vào|đến|xong|hoàn thành(?: vào)?) ngày ${DAY.replace(`${HOUR}(?:ngày )?`, '')}`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}])(?:sáng|trưa|chiều|tối|đêm) (?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}`, 'giu'),
  new RegExp(
    `(?<![\\p{L}])từ (?:tháng \\d{1,2}|ngày \\d{1,2})[\\d/.-]* đến (?:hết )?(?:tháng|ngày) \\d{1,2}[\\d/.-]*\\d`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}])(?:từ|trong|trước|vào|ngay) (?:đầu )?năm học ${YEAR} ?[-–—] ?${YEAR}`, 'giu'),
  /(?<![\p{L}])(?:định kỳ )?(?:(?:vào )?ngày \d{1,2} )?(?:hằng|hàng|mỗi) (?:tuần|tháng|quý)(?: (?:một|hai|\d) lần)?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:ít nhất )?(?:\d{1,2}|một|hai|ba|bốn) lần (?:trong|mỗi|một|\/) ?(?:năm|quý|tháng|tuần)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:\d|một|hai|ba|bốn|năm) (?:năm|tháng|tuần|quý) một lần(?![\p{L}])/giu,
  /(?<![\p{L}])(?:trước|trong|vào|ngay) (?:dịp |thời gian |kỳ )?(?:nghỉ )?(?:mùa (?:mưa|khô|lũ|hè)|hè|Tết(?: Nguyên đán)?|khai giảng|năm học mới|tuần này|tháng này|quý này)(?![\p{L}])/giu,
  /(?<![\p{L}])mỗi năm(?! (?:học|qua|tăng|có)(?![\p{L}]))(?: (?:một|hai|\d) lần)?/giu,
  new RegExp(
    `(?<![\\p{L}])(?:(?:trước|trong|vào) )?(?:tháng \\d{1,2}|qu[ýí] (?:IV|I{1,3}|[1-4])) ${EVERY}`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}])trong giai đoạn ${YEAR} ?[-–—] ?${YEAR}`, 'giu'),
  new RegExp(`(?<![\\p{L}])từ năm ${YEAR} (?:đến (?:hết )?(?:năm )?${YEAR}|trở đi)`, 'giu'),
  new RegExp(
    `^(?:định kỳ )?${EVERY}(?=,| )|(?<=, |; |\\()(?:định kỳ )?${EVERY}(?=[,;.)]|$)|định kỳ ${EVERY}| ${EVERY}(?=[.;)]*$)`,
    'giu',
  ),
  new RegExp(`^(?:trong )?(?:năm ${YEAR}|${QUARTER}|${MONTH}|giai đoạn ${YEAR} ?[-–—] ?${YEAR})(?=,)`, 'giu'),
  /(?<=thời (?:gian|hạn)(?: thực hiện| hoàn thành)?: ?)[^;.)]{2,60}/giu,
];
/** Before these a day tells of something else: "thỏa thuận ký trước ngày …". */
const OF_THE_PAST =
  /(?:ký|ký kết|ban hành|có hiệu lực|thành lập|cấp|cấp phép|phát sinh|nộp|đã[^,;]{0,30}) $/u;
/** What happens every year by its nature is named so: "báo cáo hằng năm". */
const NAMED_YEARLY =
  /(?:kế hoạch|báo cáo|dự toán|hội nghị|lễ hội|chương trình|kinh phí|ngân sách|thường niên)$/iu;

const YEARLY_ALONE = /^(?:hằng|hàng|mỗi) năm$/iu;

interface FoundTime {
  readonly words: string;
  readonly at: number;
  readonly end: number;
}

function found(text: string): FoundTime[] {
  const all = FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: words, index }) => ({
      words: words.trim(),
      at: index,
      end: index + words.length,
    })),
  ).filter(({ words, at }) => {
    const before = text.slice(Math.max(0, at - 40), at);
    return !OF_THE_PAST.test(before) && !(YEARLY_ALONE.test(words) && NAMED_YEARLY.test(before.trimEnd()));
  });
  const longestFirst = all.toSorted((a, b) => b.words.length - a.words.length);
  return longestFirst.filter(
    (one, index) =>
      !longestFirst.slice(0, index).some((longer) => one.at < longer.end && longer.at < one.end),
  );
}

/** The times that the words state, in their order. "trong thời gian tới" is none. */
export function timesIn(text: string): readonly string[] {
  const times = found(text).toSorted((a, b) => a.at - b.at);
  return [...new Set(times.map(({ words }) => words))];
}

const ABOUT_TIME =
  /^(?:và )?(?:phải |cần )?(?:hoàn thành|hoàn tất|xong|thực hiện xong|kết thúc|thời gian|thời hạn|hạn chót|hạn cuối|trước ngày|chậm nhất|xong)(?![\p{L}])/iu;
const LONGEST_TIME_ALONE = 110;

/** Whether a clause says nothing but by when: "hoàn thành trước ngày 30/6/2026". */
export const isTimeAlone = (text: string): boolean =>
  text.length <= LONGEST_TIME_ALONE && ABOUT_TIME.test(text) && !/[;:].*;/u.test(text) && isWhole(text);

/** Nothing of weight beside the time: no thing that is to be completed is named. */
function isWhole(text: string): boolean {
  const times = found(text);
  if (times.length !== 1) return /^thời (?:gian|hạn)(?: [^:]{0,30}:| \d)/iu.test(text) && text.length < 80;
  const rest = times.reduce((words, time) => words.replace(time.words, ''), text);
  return rest.replace(/^(?:và )?\p{L}+(?: \p{L}+)?/u, '').trim().length <= 30;
}
