import type { EntityManager } from 'typeorm';
import { type ReportDraft, ReportDraftEntity } from '../entities/draft.entity.ts';
import { RecordError } from '../record-error.ts';

/** What was written so far; nothing at version 0 before anybody began. */
export async function findReportDraft(manager: EntityManager, reportId: string): Promise<ReportDraft> {
  const found = await manager.findOneBy(ReportDraftEntity, { reportId });
  return found ?? { reportId, version: 0, entries: {}, updatedAt: 0 };
}

/**
 * Keeps what was written.
 * @param version the one that the writer saw, 0 for the first @returns the new version
 * @throws RecordError `version-conflict`
 */
export async function saveReportDraft(
  manager: EntityManager,
  reportId: string,
  entries: ReportDraft['entries'],
  version: number,
): Promise<number> {
  const sql =
    version === 0
      ? `insert into report_draft (report_id, entries, version) values ($1, $2, $3 + 1)
         on conflict (report_id) do nothing returning version`
      : `with saved as (update report_draft set entries = $2, version = version + 1, updated_at = clock_timestamp()
                         where report_id = $1 and version = $3 returning version)
         select version from saved`;
  const rows: { version: number }[] = await manager.query(sql, [reportId, JSON.stringify(entries), version]);
  const saved = rows[0];
  if (!saved)
    throw new RecordError('version-conflict', `the draft of ${reportId} is no longer version ${version}`);
  return saved.version;
}
