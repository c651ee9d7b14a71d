import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, momentText } from '../parts/days.ts';
import { SubjectLink } from '../parts/subject-link.tsx';
import classes from './history.module.css';
import type { StoryLine } from './story-filter.ts';

interface StoryRowProps {
  readonly line: StoryLine;
  readonly isMarked: boolean;
  readonly onMark: ((seq: number) => void) | null;
}

/** Who, on whose behalf, what, why, by which document; and which row of the journal says so. */
export function StoryRow({ line, isMarked, onMark }: StoryRowProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMarked) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  const { seq, at, recordedAt, what, who, why, document, cause, hash } = line;
  return (
    <li ref={row} className={classes.row} data-people={who !== null} data-marked={isMarked}>
      <time
        className={classes.when}
        dateTime={at}
        title={t('history.recordedAt', { at: momentText(recordedAt) })}
      >
        {momentText(at)}
      </time>
      <div className={classes.what}>
        <p>
          <strong>{what}</strong>
        </p>
        <p className="soft">
          {who === null ? t('history.byTime') : <Who who={who} />}
          {document !== null && (
            <> · {t('history.byDocument', { number: document.number, day: dayText(document.date) })}</>
          )}
        </p>
        {why !== null && <blockquote className={`${classes.why} written`}>{why}</blockquote>}
        {cause !== null && (
          <p className="small soft">
            {t('history.because')} <SubjectLink subject={cause.subject} /> (
            {t('history.row', { row: cause.seq })})
          </p>
        )}
      </div>
      <div className={`${classes.proof} small`}>
        {onMark === null ? (
          <span className="soft">{t('history.row', { row: seq })}</span>
        ) : (
          <button type="button" className={classes.plain} onClick={() => onMark(seq)}>
            {t('history.row', { row: seq })}
          </button>
        )}
        <code title={hash}>{hash.slice(0, 8)}</code>
      </div>
    </li>
  );
}

function Who({ who }: { readonly who: NonNullable<StoryLine['who']> }) {
  const { t } = useTranslation();
  const { kind, role, agency, onBehalfOf } = who;
  return (
    <>
      {agency?.name ?? ''} ({t(kind === 'system' ? 'history.system' : roleWord(role))})
      {onBehalfOf !== null && <> {t('history.onBehalfOf', { agency: onBehalfOf.name })}</>}
    </>
  );
}

const ROLES = ['coordinator', 'officer', 'leader', 'supervisor', 'auditor', 'administrator'] as const;
const roleWord = (role: string) => `frame.role.${ROLES.find((one) => one === role) ?? 'officer'}` as const;
