/** One sentence in both languages, on one line, as questions carry it. */
export const bilingual = (vi: string, en: string): string => `${vi} / ${en}`;
