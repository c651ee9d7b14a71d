import { comparable } from '../document/plain-text.ts';

/** What a person or a document writes for an item that has no time and needs none. */
const WORDS = ['không thời hạn', 'không có thời hạn', 'không xác định thời hạn', 'no deadline'];

/** Whether the words say that there is no time: nothing is invented for it, and nothing is left to ask. */
export const saysNoDeadline = (words: string): boolean =>
  WORDS.includes(comparable(words).replace(/^[("“]+|[.;)"”]+$/gu, ''));
