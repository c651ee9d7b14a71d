import { useEffect } from 'react';
import type { ReportDraft } from '../draft/report-draft.ts';
import type { ReportEntry } from '../entries.ts';
import { goToEntry } from './go-to-entry.ts';
import { nextEmpty } from './progress.ts';

const entryOf = (element: Element | null): string | null =>
  element?.closest('section[id^="entry-"]')?.id.replace(/^entry-/, '') ?? null;

/** Ctrl+S saves now, Ctrl+Enter goes on to what is still to be written. */
export function useWritingKeys(entries: readonly ReportEntry[], draft: ReportDraft): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      if (event.key === 's') {
        event.preventDefault();
        void draft.saveNow();
      }
      if (event.key !== 'Enter') return;
      const next = nextEmpty(entries, draft.read().entries, entryOf(document.activeElement));
      if (next !== null) goToEntry(next.itemId);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [entries, draft]);
}
