import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { dayText } from '../parts/days.ts';

/** Who looks after an item, and who does so instead. */
export function ResponsibleName({ of }: { readonly of: Schema<'ItemSummary'>['responsible'] }) {
  const { t } = useTranslation();
  if (of === null) return <span className="soft">{t('item.appoint.nobody')}</span>;
  const { account, substitute } = of;
  if (substitute === null) return <>{account.username}</>;
  const names = {
    account: substitute.account.username,
    from: dayText(substitute.from),
    until: substitute.until === null ? '' : dayText(substitute.until),
  };
  return (
    <>
      {account.username}{' '}
      <span className="soft small">
        ({substitute.until === null ? t('item.appoint.insteadFrom', names) : t('item.appoint.instead', names)}
        )
      </span>
    </>
  );
}
