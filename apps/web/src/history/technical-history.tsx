import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { momentText } from '../parts/days.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Shown } from '../parts/shown.tsx';
import classes from './history.module.css';
import { type HistorySource, useTechnical } from './sources.ts';
import { TechnicalEvents } from './technical-events.tsx';
import { TechnicalPending } from './technical-pending.tsx';

interface TechnicalHistoryProps {
  readonly source: HistorySource;
  /** The row of the story whose event is looked for. */
  readonly marked: number | null;
  readonly onMark: (seq: number) => void;
}

/** What the workflow engine keeps, run by run: opened when somebody asks for it. */
export function TechnicalHistory({ source, marked, onMark }: TechnicalHistoryProps) {
  const { t } = useTranslation();
  const [search, set] = useAddressSearch();
  const isOpen = search.technical === 'true' || marked !== null;
  const technical = useTechnical(source, search.run, isOpen);
  return (
    <section aria-labelledby="technical" className="no-print">
      <div className={classes.bar}>
        <h2 id="technical">{t('history.technical')}</h2>
        {!isOpen && (
          <Button variant="default" onClick={() => set({ technical: 'true' })}>
            {t('history.openTechnical')}
          </Button>
        )}
      </div>
      {!isOpen ? (
        <p className="soft">{t('history.technicalHint')}</p>
      ) : (
        <Shown query={technical}>
          {({ gone, workflowId, runs, run, details, pendingActivities, pendingTimers, events }) =>
            gone ? (
              <EmptyState title={t('history.gone')} hint={t('history.goneHint')} />
            ) : (
              <div className={classes.parts}>
                <div className={classes.facts}>
                  <code>{workflowId}</code>
                  {details !== null && <span>{details.replaceAll('**', '')}</span>}
                </div>
                <Select
                  label={t('history.runs', { count: runs.length })}
                  value={run}
                  allowDeselect={false}
                  maw={460}
                  onChange={(value) => set({ run: value ?? undefined, technical: 'true' })}
                  data={runs.map(({ runId, status, startedAt, closedAt }) => ({
                    value: runId,
                    label: [
                      momentText(startedAt),
                      ...(closedAt === null ? [] : [momentText(closedAt)]),
                      status,
                    ].join(' · '),
                  }))}
                />
                <TechnicalPending activities={pendingActivities} timers={pendingTimers} />
                <TechnicalEvents events={events} marked={marked} onMark={onMark} />
              </div>
            )
          }
        </Shown>
      )}
    </section>
  );
}
