type Words = readonly string[];

/** Words that the names of many bodies have in common weigh little. */
const USUAL = new Set([
  ...[
    'so',
    'ban',
    'quan',
    'ly',
    'uy',
    'nhan',
    'dan',
    'hoi',
    'dong',
    'cong',
    'an',
    'ty',
    'van',
    'phong',
    'trung',
  ],
  ...['tam', 'truong', 'dai', 'hoc', 'hiep', 'tinh', 'thanh', 'pho', 'huyen', 'thi', 'xa', 'phuong'],
]);
const USUAL_WEIGHT = 0.25;

const weightOf = (words: Words): number =>
  words.reduce((sum, word) => sum + (USUAL.has(word) ? USUAL_WEIGHT : 1), 0);

/** The words that both have, as often as both have them. */
function inCommon(one: Words, other: Words): Words {
  const left = [...other];
  return one.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Share of words in common, from 0 to 1, of names that begin alike: a department is like no association. */
export function similarity(one: Words, other: Words): number {
  const shared = inCommon(one, other);
  if (one[0] !== other[0] || shared.every((word) => USUAL.has(word))) return 0;
  return (2 * weightOf(shared)) / (weightOf(one) + weightOf(other));
}
