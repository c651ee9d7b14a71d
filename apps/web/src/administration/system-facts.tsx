import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { momentText, numberText } from '../parts/days.ts';
import type { SystemPart } from './lights.ts';
import classes from './system-lights.module.css';

interface SystemFactsProps {
  readonly part: SystemPart;
  readonly state: Schema<'SystemState'>;
}

type Fact = readonly [word: string, value: string];

const MEGABYTE = 1_048_576;

/** What a part says of itself; nothing where it does not answer. */
export function SystemFacts({ part, state }: SystemFactsProps) {
  const facts = useFacts(part, state);
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map(([word, value]) => (
        <Line key={word} word={word} value={value} />
      ))}
    </dl>
  );
}

function Line({ word, value }: { readonly word: string; readonly value: string }) {
  return (
    <>
      <dt>{word}</dt>
      <dd>{value}</dd>
    </>
  );
}

function useFacts(part: SystemPart, state: SystemFactsProps['state']): readonly Fact[] {
  const { t } = useTranslation();
  const at = (moment: string | null): string => (moment === null ? t('common.none') : momentText(moment));
  const { database, temporal, outbox, incidents, journal, api } = state;
  switch (part) {
    case 'database':
      if (!database.reached) return [];
      return [
        [t('administration.fact.version'), `PostgreSQL ${database.version}`],
        [t('administration.fact.size'), `${numberText(Math.round(database.sizeBytes / MEGABYTE))} MB`],
        [t('administration.fact.migrations'), numberText(database.migrations)],
        [t('administration.fact.migratedAt'), at(database.migratedAt)],
      ];
    case 'temporal':
      if (!temporal.reached) return [];
      return [
        [t('administration.fact.version'), temporal.version],
        [t('administration.fact.namespace'), `${temporal.namespace} · ${temporal.taskQueue}`],
      ];
    case 'workers': {
      const workers = temporal.reached ? temporal.workers : [];
      return [
        ...workers.map(({ identity, lastSeenAt }): Fact => [identity, at(lastSeenAt)]),
        [t('administration.fact.api'), `${api.version} · Node ${api.node}`],
        [t('administration.fact.startedAt'), at(api.startedAt)],
      ];
    }
    case 'outbox':
      if (!outbox.reached) return [];
      return [
        [t('administration.fact.open'), numberText(outbox.open)],
        [t('administration.fact.parked'), numberText(outbox.parked)],
        [
          t('administration.fact.oldest'),
          outbox.oldestAgeSeconds === null
            ? t('common.none')
            : t('administration.seconds', { count: Math.round(outbox.oldestAgeSeconds) }),
        ],
      ];
    case 'incidents':
      return incidents.reached ? [[t('administration.fact.incidents'), numberText(incidents.open)]] : [];
    case 'journal':
      if (!journal.reached) return [];
      return [
        [t('administration.fact.streams'), numberText(journal.streams)],
        [t('administration.fact.rows'), numberText(journal.rows)],
        [t('administration.fact.lastRecordedAt'), at(journal.lastRecordedAt)],
        [t('administration.fact.lastCheckpointAt'), at(journal.lastCheckpointAt)],
      ];
  }
}
