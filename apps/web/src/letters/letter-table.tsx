import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { dayText, momentText } from '../parts/days.ts';
import type { LetterSummary } from './letter-data.ts';
import { LetterStateMark } from './letter-state-mark.tsx';
import { useLetterSubject } from './letter-subject.ts';

/** Letters with whom they go to and what about. */
export function LetterTable({ letters }: { readonly letters: readonly LetterSummary[] }) {
  const { t } = useTranslation();
  const plans = api.useQuery('get', '/api/plans', { params: { query: { limit: 200 } } }).data?.items ?? [];
  return (
    <div className="wide">
      <table className="list" aria-label={t('letter.title')}>
        <thead>
          <tr>
            <th scope="col">{t('letter.column.subject')}</th>
            <th scope="col">{t('letter.column.to')}</th>
            <th scope="col">{t('letter.column.plan')}</th>
            <th scope="col">{t('letter.column.status')}</th>
            <th scope="col">{t('letter.column.number')}</th>
            <th scope="col">{t('letter.column.created')}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <LetterLine
              key={letter.id}
              letter={letter}
              plan={plans.find(({ id }) => id === letter.planId)?.number ?? null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LetterLine({ letter, plan }: { readonly letter: LetterSummary; readonly plan: string | null }) {
  const { t } = useTranslation();
  const { id, planId, to, number, signedOn, createdAt } = letter;
  const subject = useLetterSubject(letter);
  return (
    <tr>
      <td>
        <Link to="/letters/$letterId" params={{ letterId: id }}>
          {subject}
        </Link>
      </td>
      <td>{to.name}</td>
      <td>
        <Link to="/plans/$planId" params={{ planId }}>
          {plan ?? t('letter.plan')}
        </Link>
      </td>
      <td>
        <LetterStateMark of={letter} />
      </td>
      <td>
        {number === null || signedOn === null
          ? t('common.none')
          : t('letter.numbered', { number, day: dayText(signedOn) })}
      </td>
      <td>{momentText(createdAt)}</td>
    </tr>
  );
}
