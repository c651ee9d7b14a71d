import { useTranslation } from 'react-i18next';
import { Quoted } from '../parts/quoted.tsx';
import type { Item } from './item-data.ts';
import classes from './item.module.css';

/** What the document asks, in its very words, with what it says beside. */
export function Asked({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { source, timeline, notes, openQuestions } = item;
  return (
    <section className="sheet" aria-labelledby="asked">
      <h2 id="asked">{t('item.asked.title')}</h2>
      <dl className={classes.facts}>
        <dt>{t('item.asked.section')}</dt>
        <dd>{item.section ?? t('common.none')}</dd>
        <dt>{t('item.asked.timeline')}</dt>
        <dd>{timeline === null ? t('common.none') : `“${timeline.original}”`}</dd>
        {notes !== null && (
          <>
            <dt>{t('item.asked.notes')}</dt>
            <dd className="written">{notes}</dd>
          </>
        )}
      </dl>
      {openQuestions.length > 0 && (
        <>
          <h3>{t('item.asked.openQuestions')}</h3>
          <ul>
            {openQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {source !== null && (
        <details className={classes.words} open={source.quote !== item.content}>
          <summary>{t('item.asked.words')}</summary>
          <Quoted text={source.quote} />
          <SourcePlace source={source} />
        </details>
      )}
    </section>
  );
}

function SourcePlace({ source }: { readonly source: NonNullable<Item['source']> }) {
  const { t } = useTranslation();
  const { sheet, table, row, paragraph } = source;
  const places = [
    sheet === null ? null : t('item.asked.sheet', { name: sheet }),
    table === null ? null : t('item.asked.table', { number: table }),
    row === null ? null : t('item.asked.row', { number: row }),
    paragraph === null ? null : t('item.asked.paragraph', { number: paragraph }),
  ].filter((place) => place !== null);
  return places.length === 0 ? null : <p className="soft small">{places.join(', ')}</p>;
}
