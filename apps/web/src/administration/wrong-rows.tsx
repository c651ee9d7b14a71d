import { useTranslation } from 'react-i18next';
import { failureOf } from '../api/failure.ts';
import { language } from '../words/words.ts';
import classes from './import-preview.module.css';
import { wrongRowsOf } from './wrong-rows-of.ts';

/** Which rows of a list stand against it, and why. */
export function WrongRows({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const failure = failureOf(error);
  const rows = wrongRowsOf(failure);
  return (
    <div className={classes.preview} role="alert">
      <strong>{failure.title}</strong>
      <p>{t('administration.wrongRows', { count: rows.length })}</p>
      <div className={`wide ${classes.rows}`}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('administration.row')}
              </th>
              <th scope="col">{t('administration.column')}</th>
              <th scope="col">{t('administration.wrong')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <td className="number">{row.row}</td>
                <td>{row.column ?? t('common.none')}</td>
                <td>{row[language()]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
