import { useTranslation } from 'react-i18next';
import type { Draft } from '../draft/draft-fields.ts';
import classes from './start-summary.module.css';

/** In a few lines what is about to begin, with what stays open. */
export function StartSummary({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const { facts, items, questions, names, takeover } = draft;
  const leads = new Set(items.flatMap(({ leads: [lead] }) => lead ?? []));
  const open = questions.filter((one) => one.open).length;
  const unmatched = names.filter(({ match }) => match === null).length;
  return (
    <dl className={classes.summary}>
      <div>
        <dt>{t('start.fact.number')}</dt>
        <dd>{facts.number}</dd>
      </div>
      <div>
        <dt>{t('start.summary.years')}</dt>
        <dd>
          {facts.from}–{facts.to}
        </dd>
      </div>
      <div>
        <dt>{t('start.summary.items')}</dt>
        <dd>{t('start.summary.itemsOf', { items: items.length, agencies: leads.size })}</dd>
      </div>
      <div>
        <dt>{t('start.summary.way')}</dt>
        <dd>{t(takeover.chosen ? 'start.takeover.takeOver' : 'start.takeover.begin')}</dd>
      </div>
      {open > 0 && (
        <div>
          <dt>{t('start.summary.open')}</dt>
          <dd>{t('start.summary.openGo', { count: open })}</dd>
        </div>
      )}
      {unmatched > 0 && (
        <div>
          <dt>{t('start.summary.unmatched')}</dt>
          <dd>{t('start.summary.unmatchedGo', { count: unmatched })}</dd>
        </div>
      )}
    </dl>
  );
}
