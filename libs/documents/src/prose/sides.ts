import type { IsForeign } from './foreign.ts';
import { anyOf } from './words/any-of.ts';
import { TASK_VERBS } from './words/task-verbs.ts';

/** The parties of an agreement, or a locality as a whole, at the beginning of a text: nobody is charged by them. */
export interface Sides {
  /** Where what is said of them begins, in UTF-16 units. */
  readonly at: number;
}

const BOTH =
  /^(?:cả )?(?:(?:hai|2) (?:bên|địa phương|tỉnh|thành phố|quận|huyện|xã|phường|nước|cơ quan|đơn vị|sở|trường|nhà trường)|các bên|mỗi (?:bên|địa phương|tỉnh|thành phố)|đôi bên|bên [AB]|(?:trách nhiệm|nghĩa vụ) của (?:hai|2|các|mỗi) bên,?)(?![\p{L}])(?: (?:cùng|đều|ký kết|tham gia))?/iu;
/** "Cùng nghiên cứu …": the sides jointly, without being named. */
const JOINTLY = new RegExp(`^cùng (?:nhau )?(?!tham gia|tham dự)${anyOf(TASK_VERBS)}`, 'iu');
const KIND =
  '(?:[Tt]ỉnh|[Tt]hành phố|TP\\.?|Tp\\.?|[Qq]uận|Q\\.|[Hh]uyện|H\\.|[Tt]hị xã|TX\\.?|[Xx]ã|[Pp]hường|P\\.|[Đđ]ặc khu|[Pp]hía(?: tỉnh| thành phố)?)';
const NAME = '\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3}';
const LOCALITY = `${KIND} ?${NAME}(?: ?\\([^)]{1,40}\\))?`;
const LOCALITIES = new RegExp(`^${LOCALITY}(?:,? (?:và|với|cùng) ${LOCALITY})*(?= \\p{Ll})`, 'u');
const PARTS = new RegExp(LOCALITY, 'gu');

/** Reads the sides of an agreement at the beginning of a text; null where it begins otherwise, or only abroad. */
export function sidesAtStart(text: string, isForeign: IsForeign): Sides | 'foreign' | null {
  if (JOINTLY.test(text)) return { at: 0 };
  const both = BOTH.exec(text);
  if (both) return { at: both[0].length };
  const [localities] = LOCALITIES.exec(text) ?? [];
  if (localities === undefined) return null;
  const names = [...localities.matchAll(PARTS)].map(([name]) => name.replace(/ ?\(.*$/u, ''));
  const one = names.length === 1 && isForeign(localities);
  return one || names.every(isForeign) ? 'foreign' : { at: localities.length };
}
