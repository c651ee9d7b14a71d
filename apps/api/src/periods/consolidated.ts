import type { EntityManager } from 'typeorm';
import type { Consolidated } from '#contracts/http/periods';
import type { ReportEntry } from '#contracts/http/reports';
import { periodStream, reportStream } from '#contracts/workflow/ids';
import type { SubmittedEntry } from '#domain/report/report-messages';
import { canonicalOf } from '#persistence/journal/canonical';
import { entriesOfPeriod } from '#persistence/items/item-parts';
import type { PeriodRow } from '#persistence/periods/periods';
import type { ReportRow } from '#persistence/reports/reports';
import { keepText, readTexts } from '#persistence/texts/texts';
import { thawed } from '../commands/frozen-texts.ts';
import type { AgencyNames } from '../names/agency-names.ts';
import { readEntries } from '../reports/report-view.ts';
import { lastReturnReason } from './period-reports.queries.ts';

/** The consolidated report as it is frozen: what it says itself, and the digests of what agencies wrote. */
interface FrozenConsolidated {
  readonly covering: string;
  readonly parts: readonly { readonly agency: string; readonly entries: readonly SubmittedEntry[] }[];
}

const isWritten = ({ digest }: { readonly digest: string | null }): boolean => digest !== null;

/** Freezes the whole report. @param own the focal agency's own entries, frozen already */
export async function freezeConsolidated(
  manager: EntityManager,
  covering: string,
  row: PeriodRow,
  reports: readonly ReportRow[],
  own: readonly SubmittedEntry[],
): Promise<string> {
  const others = reports.map(({ agency, entries }) => ({
    agency,
    entries: entries.flatMap(({ itemId, digest }) => (digest === null ? [] : [{ itemId, digest }])),
  }));
  const parts = [{ agency: row.focalAgency, entries: own }, ...others];
  const frozen: FrozenConsolidated = { covering, parts: parts.filter(({ entries }) => entries.length > 0) };
  return await keepText(manager, canonicalOf(frozen));
}

/** The focal agency's own entries, as they stand. */
async function focalEntries(manager: EntityManager, row: PeriodRow): Promise<ReportEntry[]> {
  const known = await entriesOfPeriod(manager, row.planId, row.key);
  const own = row.focalItems.map((itemId) => {
    const entry = known.find((one) => one.itemId === itemId);
    return { itemId, status: entry?.status ?? ('owed' as const), digest: entry?.digest ?? null };
  });
  return await readEntries(manager, periodStream(row.planId, row.key), row.key, own);
}

async function frozenCovering(manager: EntityManager, digest: string | null): Promise<string | null> {
  if (digest === null) return null;
  const body = (await readTexts(manager, [digest])).get(digest);
  return body === undefined ? null : (JSON.parse(body) as FrozenConsolidated).covering;
}

/** All entries of the period, agency by agency, and the missing agencies by name. */
export async function readConsolidated(
  manager: EntityManager,
  row: PeriodRow,
  reports: readonly ReportRow[],
  names: AgencyNames,
): Promise<Consolidated> {
  const stream = periodStream(row.planId, row.key);
  const reason = await lastReturnReason(manager, stream);
  const thaw = await thawed(manager, reason === null ? [] : [reason]);
  const parts = [{ agency: names.ref(row.focalAgency), entries: await focalEntries(manager, row) }];
  for (const { id, agency, entries } of reports.filter(({ entries: all }) => all.some(isWritten))) {
    const shown = await readEntries(manager, reportStream(id), row.key, entries);
    parts.push({ agency: names.ref(agency), entries: shown });
  }
  return {
    covering: await frozenCovering(manager, row.consolidatedDigest),
    parts: parts.filter(({ entries }) => entries.length > 0),
    missing: missingOf(row, reports).map((agency) => names.ref(agency)),
    digest: row.consolidatedDigest,
    returnReason: reason === null ? null : thaw(reason),
  };
}

/** Before the report is drafted those who have not submitted yet; from then on those whom it names. */
export function missingOf(row: PeriodRow, reports: readonly ReportRow[]): readonly string[] {
  if (row.draftedAt !== null || row.firstSubmittedAt !== null) return row.missing;
  const submitted = new Set(
    reports.filter((one) => one.firstSubmittedAt !== null).map(({ agency }) => agency),
  );
  return row.owing.filter((agency) => !submitted.has(agency));
}
