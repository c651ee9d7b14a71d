import { useTranslation } from 'react-i18next';
import { dayText } from '../../parts/days.ts';
import type { DraftName } from '../draft/draft-fields.ts';

/** Who said which body a name means: a person, the software, or a person of an earlier plan. */
export function WhoDecided({ name: { decidedBy, remembered } }: { readonly name: DraftName }) {
  const { t } = useTranslation();
  if (decidedBy === null) return null;
  const isOfEarlier = decidedBy === 'remembered' && remembered !== null;
  return (
    <span className="soft small">
      {' · '}
      {isOfEarlier
        ? t('start.names.rememberedOf', {
            who: remembered.by?.username ?? t('start.names.software'),
            day: dayText(remembered.at),
          })
        : t(`start.names.by.${decidedBy}`)}
    </span>
  );
}
