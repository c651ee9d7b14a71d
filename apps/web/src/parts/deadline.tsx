import { useTranslation } from 'react-i18next';
import { daysLeft, isPast, lastDay, momentText } from './days.ts';

interface DeadlineProps {
  /** The first moment that is late. */
  readonly at: string | null;
  /** Whether it still counts down; what is done only says when it was due. */
  readonly isOpen?: boolean;
}

/** The last day in time, and how far away it is. */
export function Deadline({ at, isOpen = true }: DeadlineProps) {
  const { t } = useTranslation();
  if (at === null) return <span className="soft">{t('common.none')}</span>;
  const left = daysLeft(at);
  const distance = () => {
    if (left > 0) return t('common.daysLeft', { count: left });
    if (left === 0) return t(isPast(at) ? 'common.justLate' : 'common.today');
    return t('common.daysLate', { count: -left });
  };
  return (
    <time dateTime={at} title={momentText(at)}>
      {t('common.until', { day: lastDay(at) })}
      {isOpen && <span className="soft"> · {distance()}</span>}
    </time>
  );
}
