import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayText, momentText } from '../parts/days.ts';
import { SubjectLink } from '../parts/subject-link.tsx';
import { usePlan } from '../plan/plan-data.ts';
import type { Letter } from './letter-data.ts';
import classes from './letters.module.css';

/** What the letter is about, with the way there, and what has become of it. */
export function LetterFacts({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const plan = usePlan(letter.planId).data;
  const { planId, number, signedOn, createdAt, from, to, lines } = letter;
  return (
    <aside className={`sheet ${classes.facts} no-print`} aria-label={t('letter.facts')}>
      <dl>
        <dt>{t('letter.from')}</dt>
        <dd>{from.name}</dd>
        <dt>{t('letter.column.to')}</dt>
        <dd>{to.name}</dd>
        <dt>{t('letter.column.plan')}</dt>
        <dd>
          <Link to="/plans/$planId" params={{ planId }}>
            {plan?.number ?? t('letter.plan')}
          </Link>
        </dd>
        <dt>{t('letter.column.created')}</dt>
        <dd>{momentText(createdAt)}</dd>
        {number !== null && signedOn !== null && (
          <>
            <dt>{t('letter.signed')}</dt>
            <dd>{t('letter.numbered', { number, day: dayText(signedOn) })}</dd>
          </>
        )}
      </dl>
      <h2>{t('letter.lines', { count: lines.length })}</h2>
      <ol>
        {lines.map((line) => (
          <li key={line.stream}>
            <SubjectLink subject={line} />
          </li>
        ))}
      </ol>
      {letter.status === 'draft' && <p className="soft small">{t('letter.draftHint')}</p>}
    </aside>
  );
}
