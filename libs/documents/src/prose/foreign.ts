import { anyOf } from './words/any-of.ts';
import { ABROAD, COUNTRIES, HOME_NAMES, SHORT_COUNTRIES } from './words/countries.ts';

/** Whether the words name somebody or some place abroad. */
export type IsForeign = (words: string) => boolean;

const COUNTRY = anyOf(COUNTRIES);
const LONG_COUNTRY = new RegExp(anyOf(COUNTRIES.filter((name) => !SHORT_COUNTRIES.has(name))), 'u');
const SHORT_COUNTRY = new RegExp(`(?:[(,] ?|phía |nước |của )(?:nước )?${COUNTRY}|^phía ${COUNTRY}`, 'u');
const OFFICE_ABROAD = new RegExp(anyOf(ABROAD), 'u');
/** Both sides in one name make a body of ours: "Hội Hữu nghị Việt Nam - Nhật Bản tỉnh". */
const OURS = /[Hh]ữu nghị|Việt Nam|Việt - |^(?:Công ty|Tổng công ty|Tập đoàn|Vietnam|Hãng|Khách sạn)/u;

const PLACE = '(?:[Tt]ỉnh|[Tt]hành phố|TP\\.?|Tp\\.?|[Qq]uận|Q\\.|[Bb]ang|[Vv]ùng|[Đđ]ảo|[Tt]hủ đô)';
const NAME = '\\p{Lu}[\\p{L}-]{1,20}(?: \\p{Lu}[\\p{L}-]{1,20}){0,3}';
const BEFORE_COUNTRY = new RegExp(
  `(${NAME}) ?\\((?:nước )?${COUNTRY}|${PLACE} ?(${NAME}), (?:nước )?${COUNTRY}`,
  'gu',
);
const AFTER_PLACE = new RegExp(`(?:${PLACE}|[Pp]hía) ?(${NAME})`, 'gu');

const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:[aeiouy]|ia|ie|ya|ua|uo|ue|uy|oa|oe|ai|ao|au|ay|eo|eu|iu|oi|ui|uoi|uou|ieu|yeu|ye|uay|uyu|uye|uya|oai|oay|oao|oeo|oo|iai|iao|ieu|iua)(?:ch?|m|ng?|nh|p|t|k)?$/u;
const bare = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Whether a word with a capital can't be Vietnamese: "Nagasaki", but not "Huế" nor "FPT". */
function isForeignWord(word: string): boolean {
  if (word.length < 3 || HOME_NAMES.has(word) || word === word.toUpperCase()) return false;
  return !word.split('-').every((each) => SYLLABLE.test(bare(each)));
}

const isLongForeign = (name: string): boolean => name.split(' ').some(isForeignWord);

const PERSON = new RegExp(`(?:[Ôô]ng|[Bb]à|[Nn]gài) (${NAME})(?:,| -| –)[^.;:]{0,60}?${anyOf(ABROAD)}`, 'gu');

/** The partners' places and guests that a document names: before their country, by their office, or by foreign names. */
function foreignPlaces(text: string): ReadonlySet<string> {
  const beforeCountry = [...text.matchAll(BEFORE_COUNTRY)].flatMap(
    ([, bracket, comma]) => bracket ?? comma ?? [],
  );
  const afterPlace = [...text.matchAll(AFTER_PLACE)]
    .map(([, name = '']) => name)
    .filter(isLongForeign)
    .flatMap((name) => name.split(' ').filter(isForeignWord));
  const guests = [...text.matchAll(PERSON)].flatMap(([, name]) => name ?? []);
  return new Set([...beforeCountry, ...afterPlace, ...guests]);
}

const HOME = /^(?:Việt|UBND|Sở|Ban|Văn phòng)/u;
const PLACES_OF_A_PATTERN = 200;

/** Learns from a whole text which bodies and places are abroad. */
export function foreignIn(text: string): IsForeign {
  const places = [...foreignPlaces(text)].slice(0, PLACES_OF_A_PATTERN).filter((place) => !HOME.test(place));
  const named = places.length === 0 ? null : new RegExp(anyOf(places), 'u');
  const abroad = (words: string): boolean =>
    OFFICE_ABROAD.test(words) ||
    LONG_COUNTRY.test(words) ||
    SHORT_COUNTRY.test(words) ||
    (named?.test(words) ?? false);
  return (words) => abroad(words) && !OURS.test(words);
}
