import { useTranslation } from 'react-i18next';
import type { LetterSummary } from './letter-data.ts';

const ABOUT = ['acknowledge-due', 'report-due', 'consolidated-due', 'item-due'] as const;
type About = (typeof ABOUT)[number];
const isAbout = (about: string): about is About => ABOUT.some((one) => one === about);

/** What a letter is and what about, in one line. */
export function useLetterSubject({
  what,
  about,
  period,
  supplement,
}: Pick<LetterSummary, 'what' | 'about' | 'period' | 'supplement'>): string {
  const { t } = useTranslation();
  const subject = isAbout(about) ? t(`letter.about.${about}`) : about;
  const parts = [
    t(`letter.what.${what}`, { subject }),
    period === null ? null : t('letter.period', { period }),
    supplement === 0 ? null : t('letter.supplement', { number: supplement }),
  ];
  return parts.filter((one) => one !== null).join(' · ');
}
