import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { momentText } from '../../parts/days.ts';
import { useDraftEditor } from '../draft/draft-editor.ts';
import type { DraftQuestion } from '../draft/draft-fields.ts';
import { PlaceLink } from '../draft/place-link.tsx';
import { SavedField } from '../draft/saved-field.tsx';
import classes from './question-card.module.css';

/** So many items are told by their codes; of more the number. */
const MOST_CODES = 8;

/** A question with the items that it is about; one answer serves them all. */
export function QuestionCard({ question }: { readonly question: DraftQuestion }) {
  const { t } = useTranslation();
  const [{ question: asked }] = useAddressSearch();
  const card = useRef<HTMLDivElement>(null);
  const isAsked = asked === question.id;
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  const { id, text, answer, answeredBy, answeredAt, open } = question;
  return (
    <div ref={card} className={classes.card} data-asked={isAsked || undefined} data-open={open || undefined}>
      <p className={classes.text}>
        <span className={classes.sign} aria-hidden>
          {open ? '?' : '✓'}
        </span>
        {text}
      </p>
      <AskedItems question={question} />
      <Choices question={question} />
      <SavedField
        name={`answers/${id}`}
        label={t('start.questions.answer')}
        value={answer ?? ''}
        placeholder={t(`start.questions.hint.${hintOf(question)}`)}
        patchOf={(said) => ({ answers: { [id]: said === '' && answer !== null ? null : said } })}
      />
      {answeredBy !== null && answeredAt !== null && (
        <p className="soft small">
          {t('start.questions.answeredBy', { who: answeredBy.username, when: momentText(answeredAt) })}
        </p>
      )}
      {!open && answer === null && <p className="soft small">{t('start.questions.settledByEdit')}</p>}
    </div>
  );
}

type Hint = 'day' | 'year' | 'dayOfYear' | 'code' | 'text';

/** How an answer is written. */
function hintOf({ about }: DraftQuestion): Hint {
  if (about === 'issuedOn') return 'day';
  if (about === 'from' || about === 'to') return 'year';
  if (about === 'agencyReportBefore' || about === 'consolidatedReportBefore') return 'dayOfYear';
  return about === 'code' ? 'code' : 'text';
}

function AskedItems({ question: { refs, id } }: { readonly question: DraftQuestion }) {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  if (refs.length === 0) return <p className="soft small">{t('start.questions.aboutPlan')}</p>;
  const shown = refs.slice(0, MOST_CODES);
  const codeOf = (ref: string): string => draft.items.find((one) => one.ref === ref)?.code ?? `#${ref}`;
  return (
    <p className={`${classes.about} soft small`}>
      {refs.length === 1 ? t('start.questions.aboutOne') : t('start.questions.about', { count: refs.length })}{' '}
      {shown.map((ref) => (
        <PlaceLink
          key={ref}
          to={{ step: 'read', part: 'questions', question: id, item: ref }}
          className={classes.code}
        >
          {codeOf(ref)}
        </PlaceLink>
      ))}
      {refs.length > shown.length && (
        <span>{t('start.questions.more', { count: refs.length - shown.length })}</span>
      )}
    </p>
  );
}

/** Where several leads are printed, each may be taken as the accountable one; or none is decided yet. */
function Choices({ question: { id, about, ref, answer } }: { readonly question: DraftQuestion }) {
  const { t } = useTranslation();
  const { draft, canEdit, save } = useDraftEditor();
  if (about !== 'leads' || !canEdit) return null;
  const printed = draft.items.find((one) => one.ref === ref)?.leads ?? [];
  const leads = printed.length > 1 ? printed : [];
  const choices = [
    ...leads.map((name) => ({ said: name, label: name })),
    { said: '', label: t('start.questions.undecided') },
  ];
  return (
    <div className={classes.choices} role="group" aria-label={t('start.questions.choices')}>
      {choices.map(({ said, label }) => (
        <Button
          key={said}
          variant={answer === said ? 'filled' : 'default'}
          aria-pressed={answer === said}
          className={classes.choice}
          onClick={() => void save({ answers: { [id]: said } })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
