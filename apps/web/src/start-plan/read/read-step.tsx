import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { PlaceLink } from '../draft/place-link.tsx';
import { useDraftEditor } from '../draft/draft-editor.ts';
import { DocumentSide } from './document-side.tsx';
import { FactsForm } from './facts-form.tsx';
import { ItemList } from './item-list.tsx';
import { QuestionList } from './question-list.tsx';
import classes from './read-step.module.css';

const PARTS = ['questions', 'facts', 'items'] as const;
type Part = (typeof PARTS)[number];

const isPart = (part: string | undefined): part is Part => PARTS.some((one) => one === part);

/** What was read, beside the document that it was read from. */
export function ReadStep() {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const [{ part: asked }] = useAddressSearch();
  const open = draft.questions.filter((one) => one.open).length;
  const part = isPart(asked) ? asked : open > 0 ? 'questions' : 'items';
  const counts = { questions: open, facts: null, items: draft.items.length };
  return (
    <div className={classes.sides}>
      {draft.document !== null && <DocumentSide document={draft.document} />}
      <section className={classes.right} aria-label={t('start.read.label')}>
        <nav className={classes.parts} aria-label={t('start.read.parts')}>
          {PARTS.map((one) => (
            <PlaceLink
              key={one}
              to={{ step: 'read', part: one }}
              className={one === part ? `${classes.part} ${classes.here}` : classes.part}
              isHere={one === part}
            >
              {t(`start.read.${one}`)}
              {counts[one] !== null && <span className={classes.count}> {counts[one]}</span>}
            </PlaceLink>
          ))}
        </nav>
        {part === 'questions' && <QuestionList />}
        {part === 'facts' && <FactsForm />}
        {part === 'items' && <ItemList />}
      </section>
    </div>
  );
}
