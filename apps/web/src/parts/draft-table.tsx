import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import type { Schema } from '../api/types.ts';
import { momentText } from './days.ts';

/** Plans that are being prepared, the last touched first, with the way to go on. */
export function DraftTable({ drafts }: { readonly drafts: readonly Schema<'DraftSummary'>[] }) {
  const { t } = useTranslation();
  const { actions } = useMe();
  const go = actions.includes('draft.write') ? 'start.drafts.continue' : 'start.drafts.look';
  const ordered = drafts.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('start.drafts.plan')}</th>
            <th scope="col" className="number">
              {t('start.drafts.items')}
            </th>
            <th scope="col">{t('start.drafts.touched')}</th>
            <th scope="col">{t('start.drafts.act')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ id, number, subject, itemCount, updatedAt }) => (
            <tr key={id}>
              <td>
                <strong>{number ?? t('start.draft.unnamed')}</strong> {subject}
              </td>
              <td className="number">{itemCount}</td>
              <td>{momentText(updatedAt)}</td>
              <td>
                <Link to="/drafts/$draftId" params={{ draftId: id }}>
                  {t(go)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
