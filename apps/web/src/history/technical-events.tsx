import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { secondText } from '../parts/days.ts';
import classes from './history.module.css';

type WorkflowEvent = Schema<'WorkflowEvent'>;

interface TechnicalEventsProps {
  readonly events: readonly WorkflowEvent[];
  readonly marked: number | null;
  readonly onMark: (seq: number) => void;
}

/** The event that wrote a row: the first one whose last row is not before it. */
const writerOf = (events: readonly WorkflowEvent[], seq: number | null): number | undefined =>
  seq === null ? undefined : events.find(({ journalSeq }) => journalSeq !== null && journalSeq >= seq)?.id;

export function TechnicalEvents({ events, marked, onMark }: TechnicalEventsProps) {
  const { t } = useTranslation();
  const writer = writerOf(events, marked);
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('history.event.id')}
            </th>
            <th scope="col">{t('history.event.at')}</th>
            <th scope="col">{t('history.event.type')}</th>
            <th scope="col">{t('history.event.wrote')}</th>
            <th scope="col">{t('history.event.attributes')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={event.id} event={event} isMarked={event.id === writer} onMark={onMark} />
          ))}
        </tbody>
      </table>
      {marked !== null && writer === undefined && (
        <p className={classes.elsewhere}>{t('history.otherRun')}</p>
      )}
    </div>
  );
}

interface EventRowProps {
  readonly event: WorkflowEvent;
  readonly isMarked: boolean;
  readonly onMark: (seq: number) => void;
}

function EventRow({ event, isMarked, onMark }: EventRowProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isMarked) row.current?.scrollIntoView({ block: 'center' });
  }, [isMarked]);
  const { id, at, type, activity, attempt, journalSeq, attributes } = event;
  const told = Object.entries(attributes);
  return (
    <tr ref={row} data-marked={isMarked} className={classes.event}>
      <td className="number">{id}</td>
      <td>{secondText(at)}</td>
      <td>
        {type}
        {activity !== null && (
          <>
            {' '}
            <code>{activity}</code>
          </>
        )}
        {attempt !== null && attempt > 1 && <> {t('history.attempt', { attempt })}</>}
      </td>
      <td>
        {journalSeq !== null && (
          <button type="button" className={classes.plain} onClick={() => onMark(journalSeq)}>
            {t('history.row', { row: journalSeq })}
          </button>
        )}
      </td>
      <td>
        {told.length > 0 && (
          <details>
            <summary>{t('history.event.count', { count: told.length })}</summary>
            <dl className={classes.attributes}>
              {told.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </td>
    </tr>
  );
}
