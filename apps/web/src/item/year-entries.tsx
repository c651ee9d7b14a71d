import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Quoted } from '../parts/quoted.tsx';
import { Shown } from '../parts/shown.tsx';
import type { Item } from './item-data.ts';
import classes from './item.module.css';

/** What was reported of the item, year by year. */
export function YearEntries({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const years = (item.timeline?.years ?? []).map(String);
  const others = item.entries.map(({ period }) => period).filter((period) => !years.includes(period));
  return (
    <section className="sheet" aria-labelledby="entries">
      <h2 id="entries">{t('item.entry.title')}</h2>
      <p className="soft">
        {years.length === 0 ? t('item.entry.noYears') : t('item.entry.owed', { years: years.join(', ') })}
      </p>
      <ul className={classes.entries}>
        {[...years, ...others].map((period) => {
          const entry = item.entries.find((one) => one.period === period);
          return entry === undefined ? null : (
            <WrittenEntry key={period} item={item} period={period} status={entry.status} />
          );
        })}
      </ul>
    </section>
  );
}

interface WrittenEntryProps {
  readonly item: Item;
  readonly period: string;
  readonly status: Item['entries'][number]['status'];
}

/** Its text is read when somebody wants to see it. */
function WrittenEntry({ item, period, status }: WrittenEntryProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{period}</strong>{' '}
          <span className={classes.state} data-state={status}>
            {t(`item.entry.status.${status}`)}
          </span>
        </summary>
        {isOpen && <EntryText item={item} period={period} />}
      </details>
    </li>
  );
}

function EntryText({ item, period }: Pick<WrittenEntryProps, 'item' | 'period'>) {
  const { t } = useTranslation();
  const query = { plan: item.planId, period, agency: item.lead?.id ?? '' };
  const found = api.useQuery('get', '/api/reports', { params: { query } });
  return (
    <Shown query={found} lines={2}>
      {({ items: [report] }) =>
        report === undefined ? (
          <p className="soft">{t('item.entry.elsewhere')}</p>
        ) : (
          <ReportedText itemId={item.id} reportId={report.id} />
        )
      }
    </Shown>
  );
}

function ReportedText({ itemId, reportId }: { readonly itemId: string; readonly reportId: string }) {
  const { t } = useTranslation();
  const report = api.useQuery('get', '/api/reports/{id}', { params: { path: { id: reportId } } });
  return (
    <Shown query={report} lines={2}>
      {({ entries }) => {
        const entry = entries.find((one) => one.itemId === itemId);
        return (
          <>
            <Quoted text={entry?.text ?? null} />
            {(entry?.result ?? '') !== '' && (
              <p className="written">
                <span className="soft">{t('item.entry.result')}</span> {entry?.result}
              </p>
            )}
            <Link to="/reports/$reportId" params={{ reportId }}>
              {t('item.entry.report')}
            </Link>
          </>
        );
      }}
    </Shown>
  );
}
