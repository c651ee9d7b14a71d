/** What opens the names of bodies that have no account and never will. A new kind of body is a new word here. */
const OUTSIDE = [
  'công ty',
  'cty',
  'tổng công ty',
  'tập đoàn',
  'doanh nghiệp',
  'hợp tác xã',
  'hãng',
  'khách sạn',
  'nhà máy',
  'ngân hàng tmcp',
  'ngân hàng thương mại',
  'văn phòng đại diện',
  'câu lạc bộ',
  'hiệp hội',
  'hội hữu nghị',
  'hội doanh nghiệp',
  'hội doanh nhân',
  'liên đoàn bóng đá',
  'quỹ',
  'đại sứ quán',
  'tổng lãnh sự quán',
  'lãnh sự quán',
  'phòng thương mại',
  'chính quyền',
  'jica',
  'jetro',
  'koica',
];
/** Companies that are known by their own names. */
const OUTSIDE_ANYWHERE = [
  'airlines',
  'airways',
  'vietjet',
  'saigontourist',
  'vnpt',
  'vingroup',
  'co., ltd',
  'inc.',
];
/** Of these many are bodies that can be requested: they are outside only where the locality does not know them. */
const OFTEN_OUTSIDE = [
  'trường đại học',
  'trường đh',
  'đại học',
  'trường cao đẳng',
  'trường cđ',
  'cao đẳng',
  'học viện',
  'viện',
  'hội',
  'liên hiệp',
  'liên minh',
  'ngân hàng',
  'cảng hàng không',
  'bệnh viện',
];

/** Of the administration, though they open alike. */
const INSIDE = ['hội đồng'];

const SURE = 0.8;
const LIKELY = 0.6;

const opens = (key: string, words: readonly string[]): boolean =>
  words.some(
    (word) => key === word || (key.startsWith(word) && !/^[\p{L}\p{N}]/u.test(key.slice(word.length))),
  );

/** How likely the words of a name say that it is no body of the administration: 0 where they don't. */
export function outsideScore(key: string): number {
  if (opens(key, OUTSIDE) || OUTSIDE_ANYWHERE.some((word) => key.includes(word))) return SURE;
  return opens(key, OFTEN_OUTSIDE) && !opens(key, INSIDE) ? LIKELY : 0;
}
