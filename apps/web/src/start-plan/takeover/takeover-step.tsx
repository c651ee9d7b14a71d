import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftEditor } from '../draft/draft-editor.ts';
import { ManyStatements } from './many-statements.tsx';
import { StatementRow } from './statement-row.tsx';
import classes from './takeover-step.module.css';

/** Whether the plan begins now, or is taken over from paper; then what was done on each item, and on what evidence. */
export function TakeoverStep() {
  const { t } = useTranslation();
  const { draft, canEdit, save } = useDraftEditor();
  const { chosen, suggested } = draft.takeover;
  const choose = (next: boolean): void => void save({ takeover: { chosen: next } });
  return (
    <div className={classes.step}>
      <section className="sheet">
        <h2>{t('start.takeover.title')}</h2>
        {suggested && <p className={classes.advice}>{t('start.takeover.suggested')}</p>}
        <div className={classes.ways} role="group" aria-label={t('start.takeover.title')}>
          {[false, true].map((way) => (
            <div key={String(way)} className={classes.way} data-chosen={chosen === way || undefined}>
              <Button
                variant={chosen === way ? 'filled' : 'default'}
                aria-pressed={chosen === way}
                disabled={!canEdit}
                onClick={() => choose(way)}
              >
                {t(way ? 'start.takeover.takeOver' : 'start.takeover.begin')}
              </Button>
              <p className="soft small">
                {t(way ? 'start.takeover.takeOverHint' : 'start.takeover.beginHint')}
              </p>
            </div>
          ))}
        </div>
      </section>
      {chosen && <Statements />}
    </div>
  );
}

function Statements() {
  const { t } = useTranslation();
  const { draft, canEdit } = useDraftEditor();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const mark = (ref: string, isMarked: boolean): void =>
    setMarked((before) => {
      const next = new Set(before);
      if (isMarked) next.add(ref);
      else next.delete(ref);
      return next;
    });
  return (
    <section>
      <h2>
        {t('start.takeover.statements')}{' '}
        <span className="soft">
          {t('start.takeover.stated', {
            done: draft.items.filter(({ takeover }) => takeover !== null).length,
            all: draft.items.length,
          })}
        </span>
      </h2>
      {canEdit && <ManyStatements marked={marked} onMark={setMarked} />}
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('start.takeover.item')}</th>
              <th scope="col">{t('start.takeover.state')}</th>
              <th scope="col">{t('start.takeover.evidence')}</th>
              <th scope="col">{t('start.takeover.completedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {draft.items.map((item) => (
              <StatementRow key={item.ref} item={item} isMarked={marked.has(item.ref)} onMark={mark} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
