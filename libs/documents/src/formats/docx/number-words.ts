/** Beyond these, Word too falls back to figures or to endless words. */
const LAST_ROMAN = 4_999;
const LAST_LETTER = 780;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > LAST_ROMAN) return String(value);
  let left = value;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(left / worth);
    left %= worth;
    return sign.repeat(times);
  }).join('');
}

/** A to Z, then AA to ZZ with the letter doubled, as Word counts. */
function letter(value: number): string {
  if (value < 1 || value > LAST_LETTER) return String(value);
  const sign = String.fromCharCode(65 + ((value - 1) % 26));
  return sign.repeat(Math.ceil(value / 26));
}

/** How a count is shown, by the name of its format in the document. Formats of other scripts are shown in figures. */
export function countIn(format: string, value: number): string {
  if (format === 'none') return '';
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letter(value);
  if (format === 'lowerLetter') return letter(value).toLowerCase();
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}
