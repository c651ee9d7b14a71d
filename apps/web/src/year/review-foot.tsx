import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { Outcome } from './review-queue.ts';
import classes from './review.module.css';
import type { ReviewKeys } from './use-review-keys.ts';
import type { Review } from './use-review.ts';
import type { useSentReview } from './use-sent-review.ts';

interface ReviewFootProps {
  readonly review: Review;
  readonly outcome: Outcome;
  readonly sending: ReturnType<typeof useSentReview>;
  readonly acts: ReviewKeys;
}

/** What can be done with this entry, and with the whole report once all its entries are decided. */
export function ReviewFoot({ review, outcome, sending, acts }: ReviewFootProps) {
  const { t } = useTranslation();
  const { verdict } = review.finding ?? {};
  return (
    <div className={classes.foot}>
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          onClick={acts.previous}
        >
          {t('year.reviewing.previous')}
        </Button>
        <Button
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          onClick={acts.next}
        >
          {t('year.reviewing.next')}
        </Button>
        <span className={classes.gap} />
        <Button
          variant={verdict === 'return' ? 'light' : 'default'}
          aria-pressed={verdict === 'return'}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={acts.giveBack}
        >
          {t('year.reviewing.giveBack')}
        </Button>
        <Button
          variant={outcome.kind === 'undecided' ? 'filled' : 'default'}
          aria-pressed={verdict === 'fine'}
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={acts.fine}
        >
          {t('year.reviewing.fine')}
        </Button>
      </div>
      <SendLine
        agency={review.current.report.agency.name}
        outcome={outcome}
        sending={sending}
        send={acts.send}
      />
      {sending.error !== null && <FailureNotice error={sending.error} onRepeat={acts.send} />}
    </div>
  );
}

interface SendLineProps {
  readonly agency: string;
  readonly outcome: Outcome;
  readonly sending: ReturnType<typeof useSentReview>;
  readonly send: () => void;
}

function SendLine({ agency, outcome, sending, send }: SendLineProps) {
  const { t } = useTranslation();
  if (outcome.kind === 'undecided') {
    return <p className="soft">{t('year.reviewing.left', { agency, count: outcome.left })}</p>;
  }
  return (
    <div className={classes.send}>
      <p>
        {outcome.kind === 'accept'
          ? t('year.reviewing.allFine', { agency })
          : t('year.reviewing.someBack', { agency, count: outcome.entries.length })}
      </p>
      <Button loading={sending.isPending} onClick={send}>
        {outcome.kind === 'accept'
          ? t('year.reviewing.accept')
          : t('year.reviewing.return', { count: outcome.entries.length })}
      </Button>
    </div>
  );
}
