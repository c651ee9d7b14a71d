const BETWEEN = ' / ';

/** One sentence in both languages, on one line, as questions carry it. */
export const bilingual = (vi: string, en: string): string => `${vi}${BETWEEN}${en}`;

/** The half of it in one language. What both quote may hold the sign between them too: the one in the middle parts them. */
export function halfOf(text: string, language: 'vi' | 'en'): string {
  const parts = text.split(BETWEEN);
  const half = parts.length / 2;
  if (!Number.isInteger(half)) return text;
  return (language === 'vi' ? parts.slice(0, half) : parts.slice(half)).join(BETWEEN);
}
