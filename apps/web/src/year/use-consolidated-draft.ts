import { useEffect, useState } from 'react';
import { useMe } from '../api/session.ts';
import type { Schema } from '../api/types.ts';
import { ReportDraft } from '../report/draft/report-draft.ts';
import { consolidatedPlaces, draftOf } from './consolidated-places.ts';
import type { Period } from './year-data.ts';

/** The focal agency's part of the consolidated report while it is written. */
export function useConsolidatedDraft(period: Period, given: Schema<'PeriodDraft'>): ReportDraft {
  const { accountId } = useMe();
  const [draft] = useState(() => new ReportDraft(draftOf(given), consolidatedPlaces(accountId, period)));
  useEffect(() => draft.hear(draftOf(given)), [draft, given]);
  useEffect(() => {
    const saveNow = (): void => void draft.saveNow();
    draft.start();
    window.addEventListener('online', saveNow);
    return () => {
      window.removeEventListener('online', saveNow);
      draft.leave();
    };
  }, [draft]);
  return draft;
}
