import { Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TwoVersions } from '../../parts/two-versions.tsx';
import { UNWRITTEN, type Written } from '../draft/merge.ts';
import type { ReportDraft } from '../draft/report-draft.ts';
import { useDraft } from '../draft/use-report-draft.ts';
import { isWritable, type ReportEntry } from '../entries.ts';
import { StandingEntry } from '../standing-entry.tsx';
import { entryPlace, textPlace } from './go-to-entry.ts';
import { LastTime } from './last-time.tsx';
import { isWritten } from './progress.ts';
import classes from './writing.module.css';

interface EntryFormProps {
  readonly entry: ReportEntry;
  readonly time: string;
  readonly draft: ReportDraft;
}

/** One item of the report: what it is, what was said of it last time, and what is said now. */
export const EntryForm = memo(function EntryForm({ entry, time, draft }: EntryFormProps) {
  const { t } = useTranslation();
  const { itemId, code, content, status, returnReason } = entry;
  return (
    <section id={entryPlace(itemId)} className={`sheet ${classes.entry}`} aria-labelledby={`head-${itemId}`}>
      <h2 id={`head-${itemId}`}>
        <Link to="/items/$itemId" params={{ itemId }}>
          {code}
        </Link>{' '}
        {content}
      </h2>
      {time !== '' && <p className="soft small">{t('report.time', { time })}</p>}
      {status === 'returned' && returnReason !== null && (
        <p className={`${classes.cameBack} written`}>
          <strong>{t('report.cameBack')}</strong> {returnReason}
        </p>
      )}
      {isWritable(entry) ? (
        <div className={entry.previous === null ? classes.alone : classes.sides}>
          <Before entry={entry} draft={draft} />
          <Fields itemId={itemId} draft={draft} />
        </div>
      ) : (
        <StandingEntry entry={entry} />
      )}
    </section>
  );
});

function Before({ entry, draft }: Pick<EntryFormProps, 'entry' | 'draft'>) {
  const { itemId, previous } = entry;
  const isEmpty = useDraft(draft, ({ entries }) => !isWritten(entries, itemId));
  if (previous === null) return null;
  const { text, result } = previous;
  const take = isEmpty ? () => draft.write(itemId, { text, result }) : undefined;
  return <LastTime previous={previous} onTake={take} />;
}

function Fields({ itemId, draft }: { readonly itemId: string; readonly draft: ReportDraft }) {
  const { t } = useTranslation();
  const mine = useDraft(draft, ({ entries }) => entries[itemId] ?? UNWRITTEN);
  const theirs = useDraft(draft, ({ conflicts }) => conflicts[itemId]);
  return (
    <div className={classes.fields}>
      {theirs !== undefined && (
        <TwoVersions
          mine={inOneText(mine)}
          theirs={inOneText(theirs)}
          onMine={() => draft.settle(itemId, mine)}
          onTheirs={() => draft.settle(itemId, theirs)}
          onBoth={() => draft.settle(itemId, together(mine, theirs))}
        />
      )}
      <Textarea
        id={textPlace(itemId)}
        label={t('report.text')}
        required
        minRows={4}
        maxLength={20_000}
        value={mine.text}
        onChange={(event) => draft.write(itemId, { text: event.currentTarget.value })}
      />
      <Textarea
        label={t('report.result')}
        placeholder={t('report.resultExample')}
        minRows={1}
        maxLength={2_000}
        value={mine.result}
        onChange={(event) => draft.write(itemId, { result: event.currentTarget.value })}
      />
    </div>
  );
}

const filled = (...texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== '');
const inOneText = ({ text, result }: Written): string => filled(text, result).join('\n');
const together = (mine: Written, theirs: Written): Written => ({
  text: filled(mine.text, theirs.text).join('\n'),
  result: filled(mine.result, theirs.result).join('; '),
});
