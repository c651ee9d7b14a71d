import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMe } from '../api/session.ts';
import type { Schema } from '../api/types.ts';
import { announce } from '../parts/announce.ts';
import { momentText } from '../parts/days.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Shown } from '../parts/shown.tsx';
import { SubjectLink } from '../parts/subject-link.tsx';
import classes from './open-incidents.module.css';
import wide from './wide-table.module.css';

type Incident = Schema<'Incident'>;

interface OpenIncidentsProps {
  readonly incidents: UseQueryResult<Schema<'IncidentList'>, unknown>;
}

/** What exhausted its tries and waits for somebody. */
export function OpenIncidents({ incidents }: OpenIncidentsProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.incidents}>
      <h2>{t('administration.incidents')}</h2>
      <Shown query={incidents} lines={3}>
        {({ items, temporalReached }) => (
          <>
            {!temporalReached && <p className={classes.partly}>{t('administration.incidentsPartly')}</p>}
            {items.length === 0 ? (
              <div className="sheet">
                <EmptyState
                  title={t('administration.noIncidents')}
                  hint={t('administration.noIncidentsHint')}
                />
              </div>
            ) : (
              <div className="wide">
                <table className={`list ${wide.table}`}>
                  <thead>
                    <tr>
                      <th scope="col">{t('administration.incidentSubject')}</th>
                      <th scope="col">{t('administration.incidentKind')}</th>
                      <th scope="col">{t('administration.incidentFailure')}</th>
                      <th scope="col">{t('administration.incidentSince')}</th>
                      <th scope="col">{t('administration.act')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((incident) => (
                      <IncidentRow key={incident.id} incident={incident} />
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}

function IncidentRow({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation();
  const { actions } = useMe();
  const retry = useAct('post', '/api/incidents/{id}/retry');
  const { id, kind, subject, failure, openedAt } = incident;
  const start = (): void =>
    retry.mutate(
      { params: { path: { id } }, body: {} },
      { onSuccess: () => announce(t('administration.retried', { title: subject.title })) },
    );
  return (
    <tr>
      <td>
        {/* Not everybody who looks after the installation may read what is in it. */}
        {actions.includes('item.read') && subject.link !== '' ? (
          <SubjectLink subject={subject} />
        ) : (
          subject.title
        )}
      </td>
      <td>{t(`administration.incident.${kind}`)}</td>
      <td>
        <code>{failure}</code>
        {retry.error !== null && <FailureNotice error={retry.error} onRepeat={start} />}
      </td>
      <td>{openedAt === null ? t('common.none') : momentText(openedAt)}</td>
      <td>
        {actions.includes('incident.retry') && (
          <Button
            onClick={start}
            loading={retry.isPending}
            aria-label={t('administration.retryOne', { title: subject.title })}
          >
            {t('administration.retry')}
          </Button>
        )}
      </td>
    </tr>
  );
}
