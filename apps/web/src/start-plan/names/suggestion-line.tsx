import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/types.ts';
import { dayText } from '../../parts/days.ts';
import type { NamedBody } from '../draft/draft-fields.ts';
import classes from './suggestion-line.module.css';

type Suggestion = Schema<'MatchSuggestion'>;

interface SuggestionLineProps {
  readonly suggestion: Suggestion;
  readonly name: string;
  readonly onChoose: (body: NamedBody) => void;
}

/** How sure it is, in words: nobody decides by a number. */
function surenessOf(score: number): 'sure' | 'likely' | 'possible' {
  if (score >= 0.95) return 'sure';
  return score >= 0.8 ? 'likely' : 'possible';
}

/** One body that a name may mean, and why; one that has ended is told with who took its work over. */
export function SuggestionLine({ suggestion, name, onChoose }: SuggestionLineProps) {
  const { t } = useTranslation();
  const { body, agency, reason, score, ended, succession, remembered } = suggestion;
  const title = agency?.name ?? t(`start.body.${body.kind}`);
  return (
    <div className={classes.line} data-ended={ended !== null || undefined}>
      <div className={classes.said}>
        <strong>{title}</strong>
        <p className="soft small">
          {t(`start.reason.${reason}`)} · {t(`start.sureness.${surenessOf(score)}`)}
          {remembered !== null &&
            ` · ${t('start.names.rememberedOf', {
              who: remembered.by?.username ?? t('start.names.software'),
              day: dayText(remembered.at),
            })}`}
        </p>
        {succession.map(({ from, on, basis, scope }) => (
          <p key={`${from.id} ${on}`} className="small">
            {t('start.names.succeeds', { from: from.name, day: dayText(on), basis })}
            {scope !== null && ` (${scope})`}
          </p>
        ))}
        {ended !== null && (
          <p className={`${classes.ended} small`}>
            {ended.basis === null
              ? t('start.names.endedOn', { day: dayText(ended.on) })
              : t('start.names.ended', { day: dayText(ended.on), basis: ended.basis })}
            {ended.successors.length > 0 &&
              ` ${t('start.names.successors', { names: ended.successors.map((one) => one.agency.name).join('; ') })}`}
          </p>
        )}
      </div>
      {ended === null && (
        <Button
          variant="light"
          aria-label={t('start.names.chooseOne', { body: title, name })}
          onClick={() => onChoose(body)}
        >
          {t('start.names.choose')}
        </Button>
      )}
    </div>
  );
}
