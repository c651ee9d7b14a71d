import type { DataSource } from 'typeorm';
import { type DraftGround, blockersOf } from '#domain/draft/blockers';
import { dayOf } from '#domain/time/day';
import { agenciesOf } from '#persistence/agencies/agencies';
import { confirmStoredDraft, type FrozenPlan, lockDraft } from '#persistence/drafts/confirm-stored-draft';
import { draftOf, insertDraft } from '#persistence/drafts/drafts';
import type { DraftRow } from '#persistence/entities/draft.entity';
import { DEMO_COORDINATOR } from '#sample/sample-accounts';
import { SAMPLE_LOCALITY } from '#sample/sample-agencies';
import { SAMPLE_DRAFT_ID, sampleDraft } from '#sample/sample-draft';

/** The sample's draft, kept and confirmed as a coordinator would; a confirmed one gives its plan again. */
export function confirmSample(record: DataSource, now: number): Promise<FrozenPlan> {
  return record.transaction(async (manager) => {
    // Two starts at once: the second waits for the first.
    await manager.query('select 1 from locality where id = $1 for update', [SAMPLE_LOCALITY.id]);
    const kept = await lockDraft(manager, SAMPLE_DRAFT_ID);
    if (kept === null) await insertDraft(manager, sampleDraft(now), DEMO_COORDINATOR.id);
    const row = kept ?? (await lockDraft(manager, SAMPLE_DRAFT_ID));
    if (row === null) throw new Error('the draft of the sample plan was not kept');
    refuseBlocked(row, { agencies: await agenciesOf(manager, SAMPLE_LOCALITY.id), today: dayOf(now) });
    return await confirmStoredDraft(manager, row);
  });
}

function refuseBlocked(row: DraftRow, ground: DraftGround): void {
  const blockers = row.status === 'open' ? blockersOf(draftOf(row), ground) : [];
  if (blockers.length > 0) throw new Error(`the sample plan cannot start: ${JSON.stringify(blockers)}`);
}
