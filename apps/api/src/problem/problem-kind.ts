/** Words in both languages of the product. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface ProblemKind {
  readonly status: number;
  readonly title: Bilingual;
  /** What to do about it. */
  readonly advice: Bilingual;
}

export const problem = (
  status: number,
  vi: string,
  en: string,
  viAdvice: string,
  enAdvice: string,
): ProblemKind => ({
  status,
  title: { vi, en },
  advice: { vi: viAdvice, en: enAdvice },
});
