import { useTranslation } from 'react-i18next';
import { PartEntry } from './agency-part.tsx';
import { ConsolidatedLayout } from './consolidated-layout.tsx';
import { completenessOf, wholeReport } from './consolidated-parts.ts';
import { JudgeConsolidated } from './judge-consolidated.tsx';
import type { Period } from './year-data.ts';

/** The report as it was submitted, or as far as it has come, for those who do not write it. */
export function ConsolidatedReading({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  const { own } = wholeReport(period);
  const covering = period.consolidated?.covering ?? '';
  const written = new Set(own.filter(({ text }) => text !== null).map(({ itemId }) => itemId));
  return (
    <ConsolidatedLayout
      period={period}
      covering={covering}
      own={own}
      completeness={completenessOf(period, covering, (itemId) => written.has(itemId))}
      acts={<JudgeConsolidated period={period} own={own} />}
    >
      <section className="sheet" id="covering">
        <h3>{t('year.whole.covering')}</h3>
        <p className="written">{covering === '' ? t('year.whole.unwritten') : covering}</p>
      </section>
      {own.length > 0 && (
        <section className="sheet" id="own">
          <h3>{t('year.whole.own')}</h3>
          {own.map((entry) => (
            <PartEntry key={entry.itemId} entry={entry} />
          ))}
        </section>
      )}
    </ConsolidatedLayout>
  );
}
