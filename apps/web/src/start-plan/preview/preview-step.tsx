import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useAddressSearch } from '../../parts/address.ts';
import { Shown } from '../../parts/shown.tsx';
import { WhatHappens } from '../../parts/what-happens/what-happens.tsx';
import { useDraftEditor } from '../draft/draft-editor.ts';
import classes from './preview-step.module.css';
import { YearsAtAGlance } from './years-at-a-glance.tsx';
import { DayField } from '../../parts/day-field.tsx';

/** What will happen when the plan has started, if nobody answers. */
export function PreviewStep() {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const [{ from }, setSearch] = useAddressSearch();
  const query = from === undefined ? {} : { from };
  const preview = api.useQuery('get', '/api/drafts/{id}/preview', {
    params: { path: { id: draft.id }, query },
  });
  return (
    <div className={classes.preview}>
      <div className={classes.head}>
        <p className="soft">{t('start.preview.hint')}</p>
        <DayField
          size="xs"
          label={t('start.preview.from')}
          value={from ?? ''}
          onChange={(day) => setSearch({ from: day })}
        />
      </div>
      <Shown query={preview} lines={12}>
        {(rows) => (
          <>
            <YearsAtAGlance rows={rows} />
            <WhatHappens rows={rows} />
          </>
        )}
      </Shown>
    </div>
  );
}
