import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReviewEntry } from './review-entry.tsx';
import { ReviewFoot } from './review-foot.tsx';
import { ReviewKeyHelp } from './review-key-help.tsx';
import { ReviewList } from './review-list.tsx';
import { outcomeOf, type QueuedEntry } from './review-queue.ts';
import { ReviewReason } from './review-reason.tsx';
import classes from './review.module.css';
import { useReview } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useSentReview } from './use-sent-review.ts';

interface ReviewDeskProps {
  /** Under which the findings are kept. */
  readonly name: string;
  readonly queue: readonly QueuedEntry[];
  readonly first: QueuedEntry;
}

/** One entry at a time, large; single keys work while the focus is in here. */
export function ReviewDesk({ name, queue, first }: ReviewDeskProps) {
  const { t } = useTranslation();
  const desk = useRef<HTMLElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const review = useReview(name, queue, first);
  const sending = useSentReview();
  const { current, findings, finding } = review;
  const { itemId } = current.entry;
  const [givingBack, setGivingBack] = useState<string | null>(null);
  const outcome = outcomeOf(current.report, findings);
  const focusDesk = (): void => desk.current?.focus({ preventScroll: true });
  useEffect(focusDesk, [itemId]);

  // What is being sent stays as it is until its answer has come.
  const isSending = sending.isPending;
  const giveBack = (): void => {
    if (isSending) return;
    setGivingBack(itemId);
    // The place to write is there only after this is drawn.
    requestAnimationFrame(() => reason.current?.focus());
  };
  const fine = (): void => {
    if (isSending) return;
    setGivingBack(null);
    review.markFine();
  };
  const send = (): void => {
    if (outcome.kind === 'undecided' || isSending) return;
    void sending.send(current.report, outcome).then((isSent) => {
      if (isSent) review.forgetSent();
    });
  };
  const next = (): void => review.step(1);
  const previous = (): void => review.step(-1);
  useReviewKeys(desk, { next, previous, fine, giveBack, send });

  return (
    <section ref={desk} tabIndex={-1} className={classes.desk} aria-label={t('year.review')}>
      <ReviewList queue={queue} findings={findings} current={current} onChoose={review.goTo} />
      <div className={classes.main}>
        <p className={classes.place} role="status">
          {t('year.reviewing.place', { place: review.place, all: queue.length })}
        </p>
        <ReviewEntry of={current} />
        {(finding?.verdict === 'return' || givingBack === itemId) && (
          <ReviewReason
            ref={reason}
            text={finding?.verdict === 'return' ? finding.reason : ''}
            onWrite={review.writeReason}
            onDone={() => {
              review.moveOn();
              focusDesk();
            }}
            onLeave={focusDesk}
          />
        )}
        <ReviewFoot
          review={review}
          outcome={outcome}
          sending={sending}
          acts={{ fine, giveBack, send, next, previous }}
        />
        <ReviewKeyHelp />
      </div>
    </section>
  );
}
