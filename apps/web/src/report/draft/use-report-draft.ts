import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../api/session.ts';
import { type DraftEntry, entriesOf, type Report, standing } from '../entries.ts';
import { draftPlaces } from './draft-places.ts';
import { type DraftView, ReportDraft } from './report-draft.ts';

interface Given {
  readonly version: number;
  readonly entries: readonly DraftEntry[];
}

/** The draft of a report while it is written. */
export function useReportDraft(report: Report, given: Given): ReportDraft {
  const { accountId } = useMe();
  const [draft] = useState(() => {
    const server = { version: given.version, entries: entriesOf(given.entries) };
    return new ReportDraft(server, draftPlaces(accountId, report.id, standing(report.entries)));
  });
  useEffect(() => {
    draft.hear({ version: given.version, entries: entriesOf(given.entries) });
  }, [draft, given]);
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

/** A part of the draft; what shows it is drawn anew only when that part changes. */
export const useDraft = <T>(draft: ReportDraft, part: (view: DraftView) => T): T =>
  useSyncExternalStore(draft.subscribe, () => part(draft.read()));
