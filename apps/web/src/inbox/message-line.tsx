import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { momentText } from '../parts/days.ts';
import { SubjectLink } from '../parts/subject-link.tsx';
import classes from './message-line.module.css';

interface MessageLineProps {
  readonly message: Schema<'InboxMessage'>;
  readonly mayMark: boolean;
  readonly isMarking: boolean;
  readonly onRead: () => void;
}

/** A long message shows the rest when asked for. */
const AT_FIRST = 5;

export function MessageLine({ message, mayMark, isMarking, onRead }: MessageLineProps) {
  const { t } = useTranslation();
  const { title, createdAt, readAt, period, lines } = message;
  const [isWhole, setWhole] = useState(false);
  const isUnread = readAt === null;
  const shown = isWhole ? lines : lines.slice(0, AT_FIRST);
  // Whoever goes where a message leads has read it.
  const follow = isUnread && mayMark ? onRead : undefined;
  return (
    <li className={classes.message} data-unread={isUnread}>
      <div className={classes.text}>
        <div className={classes.title}>
          {isUnread && <span className={classes.unread}>{t('message.unread')}</span>} {title}
          {period !== null && ` · ${t('message.period', { period })}`}
        </div>
        <div className="soft small">
          <time dateTime={createdAt}>{momentText(createdAt)}</time>
          {readAt !== null && ` · ${t('message.readAt', { at: momentText(readAt) })}`}
        </div>
        <ul className={classes.lines}>
          {shown.map((subject, index) => (
            <li key={`${subject.stream} ${index}`} onClickCapture={follow}>
              <SubjectLink subject={subject} />
            </li>
          ))}
        </ul>
        {lines.length > shown.length && (
          <Button variant="subtle" onClick={() => setWhole(true)}>
            {t('message.moreLines', { count: lines.length - shown.length })}
          </Button>
        )}
      </div>
      {isUnread && mayMark && (
        <Button
          variant="default"
          className={classes.mark ?? ''}
          disabled={isMarking}
          onClick={onRead}
          aria-label={t('message.markOne', { title })}
        >
          {t('message.mark')}
        </Button>
      )}
    </li>
  );
}
