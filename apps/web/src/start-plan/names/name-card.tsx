import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { useBodyText } from '../draft/body-text.ts';
import { useDraftEditor } from '../draft/draft-editor.ts';
import type { DraftName, NamedBody } from '../draft/draft-fields.ts';
import { BodyChoices } from './body-choices.tsx';
import classes from './name-card.module.css';
import { NameUses } from './name-uses.tsx';
import { WhoDecided } from './who-decided.tsx';

interface NameCardProps {
  readonly name: DraftName;
  readonly isBlocking: boolean;
}

/** A printed name, what it stands for, and whom it may mean. */
export function NameCard({ name, isBlocking }: NameCardProps) {
  const { t } = useTranslation();
  const { draft, canEdit, save } = useDraftEditor();
  const [{ name: asked }] = useAddressSearch();
  const [isChanging, setChanging] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const isAsked = asked === name.name;
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  const bodyText = useBodyText(draft);
  const { match } = name;
  const isUndecided = match === null || isBlocking;
  const choose = async (body: NamedBody): Promise<void> => {
    if ((await save({ matches: { [name.name]: body } })) === 'saved') setChanging(false);
  };
  return (
    <div ref={card} className={classes.card} data-asked={isAsked || undefined}>
      <div className={classes.printed}>
        <h3>{name.name}</h3>
        <NameUses name={name} />
      </div>
      <div className={classes.meant}>
        {match !== null && (
          <div className={classes.match}>
            <p>
              <span aria-hidden>→ </span>
              <strong>{bodyText(match)}</strong>
              <WhoDecided name={name} />
            </p>
            {canEdit && !isUndecided && (
              <Button
                variant="subtle"
                className={classes.change ?? ''}
                aria-expanded={isChanging}
                aria-label={t('start.names.changeOne', { name: name.name })}
                onClick={() => setChanging((before) => !before)}
              >
                {t(isChanging ? 'start.names.keep' : 'start.names.change')}
              </Button>
            )}
          </div>
        )}
        {isBlocking && match !== null && <BlockedBy name={name.name} />}
        {canEdit && (isUndecided || isChanging) && (
          <BodyChoices name={name} onChoose={(body) => void choose(body)} />
        )}
        {canEdit && isChanging && !isUndecided && (
          <Button
            variant="subtle"
            className={classes.change ?? ''}
            onClick={() => void save({ matches: { [name.name]: null } })}
          >
            {t('start.names.takeBack')}
          </Button>
        )}
        {!canEdit && match === null && <p className="soft">{t('start.names.notDecided')}</p>}
      </div>
    </div>
  );
}

/** Why the body that was chosen won't do. */
function BlockedBy({ name }: { readonly name: string }) {
  const { draft } = useDraftEditor();
  const blocker = draft.blockers.find(({ what }) => what === name);
  return blocker === undefined ? null : <p className={classes.wrong}>{blocker.text}</p>;
}
