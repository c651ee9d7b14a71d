import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session.ts';
import type { DraftName, NamedBody } from '../draft/draft-fields.ts';
import { AddAgencyDialog } from './add-agency-dialog.tsx';
import classes from './body-choices.module.css';
import { ChooseAgencyDialog } from './choose-agency-dialog.tsx';
import { SuggestionLine } from './suggestion-line.tsx';

interface BodyChoicesProps {
  readonly name: DraftName;
  readonly onChoose: (body: NamedBody) => void;
}

const OTHERS = ['outside', 'open-group', 'undecided'] as const;

/** Whom a name may mean: suggestions with their reasons, and what is no agency of the locality. */
export function BodyChoices({ name, onChoose }: BodyChoicesProps) {
  const { t } = useTranslation();
  const { actions } = useMe();
  const [asked, setAsked] = useState<'agency' | 'new' | null>(null);
  const suggested = name.suggestions.map(({ body }) => body.kind);
  return (
    <div className={classes.choices}>
      {name.suggestions.length > 0 && (
        <ul className={classes.suggestions}>
          {name.suggestions.map((suggestion) => (
            <li key={`${JSON.stringify(suggestion.body)} ${suggestion.reason}`}>
              <SuggestionLine suggestion={suggestion} name={name.name} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.others}>
        <Button variant="default" onClick={() => setAsked('agency')}>
          {t('start.names.chooseOther')}
        </Button>
        {actions.includes('agency.propose') && (
          <Button variant="default" onClick={() => setAsked('new')}>
            {t('start.names.add')}
          </Button>
        )}
        {OTHERS.filter((kind) => !suggested.includes(kind)).map((kind) => (
          <Button key={kind} variant="subtle" onClick={() => onChoose({ kind })}>
            {t(`start.body.${kind}`)}
          </Button>
        ))}
      </div>
      {asked === 'agency' && (
        <ChooseAgencyDialog name={name.name} onClose={() => setAsked(null)} onChoose={onChoose} />
      )}
      {asked === 'new' && <AddAgencyDialog name={name.name} onClose={() => setAsked(null)} />}
    </div>
  );
}
