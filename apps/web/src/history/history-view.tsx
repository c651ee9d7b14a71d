import { useState } from 'react';
import { useMe } from '../api/session.ts';
import { useAddressSearch } from '../parts/address.ts';
import classes from './history.module.css';
import { IntegrityMark } from './integrity-mark.tsx';
import type { HistorySource } from './sources.ts';
import { Story } from './story.tsx';
import { TechnicalHistory } from './technical-history.tsx';

/** The life of something: the story that people read, and beneath it what the workflow engine keeps. */
export function HistoryView({ source }: { readonly source: HistorySource }) {
  const { actions } = useMe();
  const [{ row }] = useAddressSearch();
  const [marked, setMarked] = useState<number | null>(row === undefined ? null : Number(row));
  const seesTechnical = actions.includes('history.technical');
  return (
    <div className={classes.parts}>
      <IntegrityMark source={source} />
      <Story source={source} marked={marked} onMark={seesTechnical ? setMarked : null} />
      {seesTechnical && <TechnicalHistory source={source} marked={marked} onMark={setMarked} />}
    </div>
  );
}
