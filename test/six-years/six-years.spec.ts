import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planStream } from '#contracts/workflow/ids';
import { planStartOf } from '#domain/plan/plan-revision';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { verifyJournal } from '#persistence/journal/verify';
import { freezeRevision } from '#persistence/plans/plan-revision';
import { officeOf } from '../support/workflows/parties.ts';
import { Rig, type Server, skippingServer } from '../support/workflows/rig.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';
import { liveThrough, reach, settle } from './drive.ts';
import { expectedHappenings, ENDS_AT } from './expectation/happenings.ts';
import { expectedLetters } from './expectation/letters.ts';
import { expectedMessages, releases } from './expectation/messages.ts';
import { FOCAL } from './expectation/plan-table.ts';
import { expectedConsolidated, expectedEntries, expectedTimeliness } from './expectation/reports.ts';
import { sorted } from './line.ts';
import { observedLetters, observedMessages } from './observed/correspondence.ts';
import { observedConsolidated, observedHappenings, oddRungs, readRows } from './observed/happenings.ts';
import { observedEntries, observedTimeliness } from './observed/lists.ts';
import { plannedMoments } from './observed/planned-moment.ts';
import { planToRun } from './plan-source.ts';
import { SCRIPT, STARTS_AT } from './script.ts';
import { serverInstant } from './shifted-time.ts';
import { PLAN_ID, shiftedCalendar, shiftedRevision } from './shifted-plan.ts';

const momentsOf = (lines: readonly string[]): string[] => lines.map((one) => one.slice(0, 16));
const KNOWN = [
  ...momentsOf([...expectedHappenings(), ...expectedConsolidated()]),
  ...releases(),
  ...SCRIPT.map(({ at }) => at),
  STARTS_AT,
];

async function publishCalendar(rig: Rig): Promise<void> {
  const { version, ...snapshot } = shiftedCalendar();
  await rig.record.query(
    `insert into calendar (version, snapshot, source, valid_since) values ($1, $2, 'test', now() + interval '1 hour')`,
    [version, JSON.stringify(snapshot)],
  );
}

describe('six years of the plan, answered by prompt, late, silent and returning agencies', () => {
  const { source, document } = planToRun();
  const planned = plannedMoments(KNOWN);
  let server: Server;
  let rig: Rig;

  beforeAll(async () => {
    server = await skippingServer();
    rig = await Rig.open({ server });
    await publishCalendar(rig);
    const revision = shiftedRevision(document);
    const digest = await rig.record.transaction((manager) => freezeRevision(manager, revision));
    const startsAt = serverInstant(STARTS_AT);
    await reach(rig, startsAt);
    const start = { type: 'start-plan', start: planStartOf(revision, digest) };
    const outcome = await rig.send(planStream(PLAN_ID), start, officeOf(FOCAL), { at: startsAt });
    expect(outcome).toMatchObject({ kind: 'recorded' });
    await settle(rig);
    await liveThrough(rig, KNOWN);
  }, 450_000);
  afterAll(async () => {
    await rig.close();
    await server.stop();
    keepCounts('six-years');
  }, 180_000);

  it(`reaches each obligation, reminder, urging and escalation of ${source} at its moment, and no other`, async () => {
    const rows = await readRows(rig);
    expect(observedHappenings(rows, planned)).toEqual(expectedHappenings());
    expect(oddRungs(rows)).toEqual([]);
  });

  it('was expected to be owed as much as the plan asks, and to be answered in every way', () => {
    const count = (what: string): number =>
      expectedHappenings().filter((one) => one.slice(16).startsWith(` | ${what} | - |`)).length;
    expect(['report-due', 'consolidated-due', 'item-due'].map(count)).toEqual([48, 6, 5]);
    // One acknowledgement an agency, and one more where the addressee was corrected.
    expect(count('acknowledge-due')).toBe(8 + 1);
    const ways = expectedTimeliness().map((one) => one.replace(/ \| .* \| /u, ': '));
    const kinds = ['acknowledgement', 'consolidated', 'item', 'report'];
    const verdicts = ['in time', 'late', 'never'];
    expect(sorted(new Set(ways))).toEqual(
      kinds.flatMap((kind) => verdicts.map((verdict) => `${kind}: ${verdict}`)),
    );
  });

  it('names in each draft and each consolidated report who is missing', async () => {
    expect(observedConsolidated(await readRows(rig), planned)).toEqual(expectedConsolidated());
  });

  it('drafts one letter an addressee, and keeps number and date of those that were signed', async () => {
    expect(await observedLetters(rig, planned)).toEqual(expectedLetters());
  });

  it('sends one message an addressee, within office hours', async () => {
    expect(await observedMessages(rig, planned)).toEqual(expectedMessages());
  });

  it('says for ever what was late', async () => {
    expect(await observedTimeliness(rig, serverInstant(ENDS_AT))).toEqual(expectedTimeliness());
  });

  it('knows what became of each report and each entry', async () => {
    expect(await observedEntries(rig)).toEqual(expectedEntries());
  });

  it('ends the plan with its last period, and every process with it', async () => {
    const open: unknown[] = await rig.record.query(
      `select id from stream where kind in ('plan', 'planItem', 'agencyReport', 'period')
          and not (state ->> 'endedAt' is not null or state ->> 'closed' = 'true' or state ->> 'status' in ('accepted', 'closed'))`,
    );
    expect(open).toEqual([]);
  });

  it('leaves a journal that nobody changed', async () => {
    const { findings, streams } = await verifyJournal(rig.record, { machineOf: machineOfStream });
    expect(findings).toEqual([]);
    expect(streams).toBe(1 + 30 + 6 + 48);
  });
});
