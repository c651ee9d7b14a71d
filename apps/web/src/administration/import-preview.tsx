import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import classes from './import-preview.module.css';

/** What taking the list in would do. */
export function ImportPreview({ preview }: { readonly preview: Schema<'AgencyImport'> }) {
  const { t } = useTranslation();
  const { added, changed, unchanged } = preview;
  return (
    <div className={classes.preview}>
      <p role="status">
        <strong>
          {t('administration.preview', { added: added.length, changed: changed.length, unchanged })}
        </strong>
      </p>
      {added.length + changed.length > 0 && (
        <div className={`wide ${classes.rows}`}>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('administration.name')}</th>
                <th scope="col">{t('administration.code')}</th>
                <th scope="col">{t('administration.whatHappens')}</th>
              </tr>
            </thead>
            <tbody>
              {added.map(({ id, name, code, kind }) => (
                <tr key={id}>
                  <td>{name}</td>
                  <td>
                    <code>{code}</code>
                  </td>
                  <td>
                    <b>{t('administration.added')}</b> · {t(`administration.kinds.${kind}`)}
                  </td>
                </tr>
              ))}
              {changed.map(({ id, name, code, fields }) => (
                <tr key={id}>
                  <td>{name}</td>
                  <td>
                    <code>{code}</code>
                  </td>
                  <td>
                    <b>{t('administration.changes')}</b>:{' '}
                    {fields.map((field) => t(`administration.field.${field}`)).join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
