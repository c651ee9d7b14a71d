import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/types.ts';
import classes from './documents.module.css';

type Differences = Schema<'Differences'>;
type Changed = Differences['changed'][number];
type Printed = string | number | readonly string[] | null;

/** What the document has otherwise: before beside after. */
export function DocumentDifferences({ differences }: { readonly differences: Differences }) {
  const { t } = useTranslation();
  const { facts, added, removed, changed, unchanged } = differences;
  const isSame = facts.length + added.length + removed.length + changed.length === 0;
  return (
    <div className={classes.differences}>
      <p role="status">
        {isSame
          ? t('start.compare.same', { count: unchanged })
          : t('start.compare.sum', {
              facts: facts.length,
              added: added.length,
              removed: removed.length,
              changed: changed.length,
              unchanged,
            })}
      </p>
      {facts.length + changed.length > 0 && (
        <div className="wide">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('start.compare.what')}</th>
                <th scope="col">{t('start.compare.before')}</th>
                <th scope="col">{t('start.compare.after')}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map((one) => (
                <FactRow key={one.fact} {...one} />
              ))}
              {changed.map((one) => (
                <ChangedItem key={one.after.place} changed={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Items title={t('start.compare.added', { count: added.length })} sign="+" items={added} />
      <Items title={t('start.compare.removed', { count: removed.length })} sign="−" items={removed} />
    </div>
  );
}

const FACTS = [
  ...(['number', 'issuedOn', 'issuer', 'subject', 'from', 'to', 'focalAgency'] as const),
  ...(['supervisingAuthority', 'agencyReportBefore', 'consolidatedReportBefore'] as const),
];

function FactRow({ fact, before, after }: Differences['facts'][number]) {
  const { t } = useTranslation();
  const known = FACTS.find((one) => one === fact);
  const word = known === undefined ? fact : t(`start.fact.${known}`);
  return <Row what={t('start.compare.fact', { fact: word })} before={before} after={after} />;
}

function ChangedItem({ changed: { before, after, fields, moved } }: { readonly changed: Changed }) {
  const { t } = useTranslation();
  const name = after.code ?? `#${after.place}`;
  if (fields.length === 0)
    return <Row what={t('start.compare.moved', { code: name })} before={before.place} after={after.place} />;
  return fields.map((field) => (
    <Row
      key={field.field}
      what={t('start.compare.item', { code: name, field: t(`start.compare.field.${field.field}`) })}
      note={moved ? t('start.compare.movedToo') : undefined}
      before={field.before}
      after={field.after}
    />
  ));
}

interface RowProps {
  readonly what: string;
  readonly note?: string | undefined;
  readonly before: Printed;
  readonly after: Printed;
}

function Row({ what, note, before, after }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {what}
        {note !== undefined && <span className="soft small"> {note}</span>}
      </th>
      <td>
        <del>{printed(before)}</del>
      </td>
      <td>
        <ins>{printed(after)}</ins>
      </td>
    </tr>
  );
}

const printed = (value: Printed): string =>
  value === null ? '—' : typeof value === 'object' ? value.join('; ') : String(value);

interface ItemsProps {
  readonly title: string;
  readonly sign: string;
  readonly items: Differences['added'];
}

function Items({ title, sign, items }: ItemsProps) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={classes.drafts}>
        {items.map(({ place, code, content }) => (
          <li key={place}>
            <span aria-hidden>{sign}</span> <strong>{code}</strong> {content}
          </li>
        ))}
      </ul>
    </div>
  );
}
