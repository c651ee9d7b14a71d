import { useTranslation } from 'react-i18next';
import { useDraftEditor } from '../draft/draft-editor.ts';
import type { DraftItem, DraftName } from '../draft/draft-fields.ts';
import { placesOfName } from '../draft/names-in-use.ts';
import { PlaceLink } from '../draft/place-link.tsx';
import classes from './name-uses.module.css';

/** So many items are told by their codes. */
const MOST_CODES = 5;

/** What the plan names the body for, with ways to the items. */
export function NameUses({ name: { name, uses } }: { readonly name: DraftName }) {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const use = placesOfName(draft, name);
  const roles = [
    { key: 'accountable', items: use.accountable },
    { key: 'coLead', items: use.coLead },
    { key: 'coordinating', items: use.coordinating },
  ] as const;
  return (
    <ul className={classes.uses}>
      {uses.includes('focal-agency') && <li>{t('start.use.focal-agency')}</li>}
      {uses.includes('supervising-authority') && <li>{t('start.use.supervising-authority')}</li>}
      {roles.map(
        ({ key, items }) =>
          items.length > 0 && (
            <li key={key}>
              {t(`start.use.${key}`, { count: items.length })} <Codes items={items} />
            </li>
          ),
      )}
    </ul>
  );
}

function Codes({ items }: { readonly items: readonly DraftItem[] }) {
  return (
    <span className={classes.codes}>
      {items.slice(0, MOST_CODES).map(({ ref, code }) => (
        <PlaceLink key={ref} to={{ step: 'read', part: 'items', item: ref }} className={classes.code}>
          {code ?? `#${ref}`}
        </PlaceLink>
      ))}
      {items.length > MOST_CODES && '…'}
    </span>
  );
}
