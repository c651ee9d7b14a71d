import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useDraftEditor } from '../draft/draft-editor.ts';
import { QuestionCard } from './question-card.tsx';
import classes from './question-list.module.css';

/** All questions that the document left: the open ones first, then those that somebody has settled. */
export function QuestionList() {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const blocking = draft.questions.filter(({ open, blocks }) => open && blocks);
  const later = draft.questions.filter(({ open, blocks }) => open && !blocks);
  const settled = draft.questions.filter(({ open }) => !open);
  if (draft.questions.length === 0) {
    return <EmptyState title={t('start.questions.none')} hint={t('start.questions.noneHint')} />;
  }
  const groups = [
    { key: 'blocking', title: t('start.questions.blocking'), questions: blocking },
    { key: 'later', title: t('start.questions.later'), questions: later },
    { key: 'settled', title: t('start.questions.settled'), questions: settled },
  ].filter(({ questions }) => questions.length > 0);
  return (
    <>
      {groups.map(({ key, title, questions }) => (
        <section key={key} className={classes.group}>
          <h2>
            {title} <span className="soft">({questions.length})</span>
          </h2>
          <ul className={classes.list}>
            {questions.map((question) => (
              <li key={question.id}>
                <QuestionCard question={question} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
