import type { DataSource } from 'typeorm';
import { blockersOf } from '#domain/draft/blockers';
import { dayOf } from '#domain/time/day';
import { agenciesOfLocality } from '#persistence/reference/agencies';
import {
  addDraft,
  confirmStoredDraft,
  readDraft,
  type FrozenPlan,
  type StoredDraft,
} from '#persistence/reference/drafts';
import { DEMO_COORDINATOR } from '#sample/sample-accounts';
import { SAMPLE_LOCALITY } from '#sample/sample-agencies';
import { SAMPLE_DRAFT_ID, sampleDraft } from '#sample/sample-draft';

/** The sample's draft, kept and confirmed as a coordinator would; a confirmed one gives its plan again. */
export function confirmSample(record: DataSource, now: number): Promise<FrozenPlan> {
  return record.transaction(async (manager) => {
    const kept = await readDraft(manager, SAMPLE_LOCALITY.id, SAMPLE_DRAFT_ID, true);
    if (kept === null) await addDraft(manager, sampleDraft(now), DEMO_COORDINATOR.id);
    const stored = kept ?? (await readDraft(manager, SAMPLE_LOCALITY.id, SAMPLE_DRAFT_ID, true));
    if (stored === null) throw new Error('the draft of the sample plan belongs to another locality');
    const agencies = await agenciesOfLocality(manager, SAMPLE_LOCALITY.id);
    refuseBlocked(stored, { agencies, today: dayOf(now) });
    return await confirmStoredDraft(manager, stored);
  });
}

function refuseBlocked({ draft, status }: StoredDraft, ground: Parameters<typeof blockersOf>[1]): void {
  const blockers = status === 'open' ? blockersOf(draft, ground) : [];
  if (blockers.length > 0) throw new Error(`the sample plan cannot start: ${JSON.stringify(blockers)}`);
}
