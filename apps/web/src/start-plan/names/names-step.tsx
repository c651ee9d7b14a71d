import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useDraftEditor } from '../draft/draft-editor.ts';
import { groupNames } from '../draft/names-in-use.ts';
import { NameCard } from './name-card.tsx';
import classes from './names-step.module.css';

/** Which body each printed name means: what must be decided first. */
export function NamesStep() {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const { blocking, open, decided } = useMemo(() => groupNames(draft), [draft]);
  const groups = [
    {
      key: 'blocking',
      title: t('start.names.blocking'),
      hint: t('start.names.blockingHint'),
      names: blocking,
    },
    { key: 'open', title: t('start.names.open'), hint: t('start.names.openHint'), names: open },
    { key: 'decided', title: t('start.names.decided'), hint: t('start.names.decidedHint'), names: decided },
  ].filter(({ names }) => names.length > 0);
  if (draft.names.length === 0) {
    return <EmptyState title={t('start.names.none')} hint={t('start.names.noneHint')} />;
  }
  return (
    <>
      {groups.map(({ key, title, hint, names }) => (
        <section key={key} className={classes.group}>
          <h2>
            {title} <span className="soft">({names.length})</span>
          </h2>
          <p className="soft small">{hint}</p>
          <ul className={classes.list}>
            {names.map((name) => (
              <li key={name.name}>
                <NameCard name={name} isBlocking={key === 'blocking'} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
