import { WorkflowNotFoundError } from '@temporalio/client';
import { RETRY_SIGNAL } from '#contracts/workflow/messages';
import { SEARCH_ATTRIBUTES } from '#contracts/workflow/search-attributes';
import { dayOf, instantOf } from '#domain/time/day';
import type { Outage } from './faults.ts';
import { historiesOf } from './histories.ts';
import { CULTURE, FOCAL, officeOf, TOURISM } from './parties.ts';
import { acceptReport, entriesOf, returnReport, submitReport, untilReportsOpen } from './reporting-year.ts';
import type { Rig } from './rig.ts';
import { readyPlan, startOf, startPlan } from './running-plan.ts';
import { DAY, delivered, HOUR, passTo, passUntil, yearOf } from './skipped-time.ts';
import { smallPlan, yearly } from './small-plan.ts';
import { until } from './until.ts';

const MINUTE = 60_000;
const tourism = officeOf(TOURISM);
const culture = officeOf(CULTURE);

/** What is done outside office hours has notices that wait: the process is over once they are out. */
const untilOver = async (rig: Rig, stream: string): Promise<void> => {
  const handle = rig.server.client.workflow.getHandle(stream);
  const isOver = async (): Promise<boolean> => (await handle.describe()).status.name !== 'RUNNING';
  await passUntil(rig, `${stream} is over`, isOver, { step: 6 * HOUR });
};

/** An item's first run and the normal year after its renewal. @returns the item's stream */
export async function liveItemYear(rig: Rig, name: string): Promise<string> {
  const first = yearOf(await rig.server.now());
  const items = [{ lead: TOURISM, timeline: yearly(first + 1, first + 3) }];
  const running = await startPlan(rig, name, items, { from: first + 1, to: first + 3 });
  const [item = ''] = running.items;
  await rig.act(item, { type: 'acknowledge-assignment' }, tourism);
  const runs = async (): Promise<number> => (await historiesOf(rig.server.client, item)).length;
  await passUntil(rig, 'a year', async () => (await runs()) === 2, { step: 15 * DAY });
  const year = yearOf(await rig.server.now());
  // Outside office hours, so that each notice waits for an alarm of the item.
  await passTo(rig, eveningAfter(await rig.server.now()));
  const ask = { type: 'request-contribution', from: CULTURE, text: 'Danh sách' };
  await rig.act(item, ask, tourism);
  await passUntil(rig, 'the first notice', released(rig, item, 1), { step: 6 * HOUR });
  await passTo(rig, eveningAfter(await rig.server.now()));
  await rig.act(item, { type: 'give-contribution', contributionId: '1', text: 'Đây' } as never, culture);
  await passUntil(rig, 'the second notice', released(rig, item, 2), { step: 6 * HOUR });
  await liveReport(rig, await untilReportsOpen(rig, running, year, TOURISM), item);
  await passUntil(rig, 'the next year', async () => (await runs()) === 3, { step: 15 * DAY });
  return item;
}

const released = (rig: Rig, item: string, times: number) => async (): Promise<boolean> =>
  (await rig.story(item)).filter((type) => type === 'notices-released').length >= times;

/** 20:00 of a day that is not over by then. */
const eveningAfter = (now: number): number => {
  const evening = instantOf(dayOf(now)) + 20 * HOUR;
  return evening > now ? evening : evening + DAY;
};

/** A report that is submitted, returned, submitted again and accepted, told to an item step by step. */
async function liveReport(rig: Rig, report: string, item: string): Promise<void> {
  const [entry] = await entriesOf(rig, report, 'first');
  await submitReport(rig, report, TOURISM, 'first');
  await delivered(rig, item, 'entry-submitted');
  await returnReport(rig, report, [entry?.itemId ?? '']);
  await delivered(rig, item, 'entry-returned');
  await submitReport(rig, report, TOURISM, 'second');
  await delivered(rig, item, 'entry-submitted', 2);
  await acceptReport(rig, report);
  await delivered(rig, item, 'entry-accepted');
}

/** @returns the report's stream */
export async function liveReportReturnedAndAccepted(rig: Rig, name: string): Promise<string> {
  const year = yearOf(await rig.server.now());
  const running = await startPlan(rig, name);
  const report = await untilReportsOpen(rig, running, year, TOURISM);
  await liveReport(rig, report, running.items[1] ?? '');
  await untilOver(rig, report);
  return report;
}

/** A plan of one year that nobody answers, to its end. @returns the streams of plan and period */
export async function liveSilentPlan(rig: Rig, name: string) {
  const year = yearOf(await rig.server.now());
  const running = await startPlan(rig, name, undefined, { from: year, to: year });
  await passUntil(rig, 'the end', async () => (await rig.story(running.stream)).includes('plan-ended'));
  for (const stream of [running.stream, running.period(year)]) await untilOver(rig, stream);
  return { plan: running.stream, period: running.period(year) };
}

function notThere(error: unknown): [] {
  if (error instanceof WorkflowNotFoundError) return [];
  throw error;
}

/** A plan whose start waits for the record, becomes an incident, and goes on after the button. @returns its stream */
export async function liveIncident(rig: Rig, name: string, outage: Outage): Promise<string> {
  const year = yearOf(await rig.server.now());
  const running = await readyPlan(rig, smallPlan(name, undefined, { from: year, to: year }));
  const { stream } = running;
  const handle = rig.server.client.workflow.getHandle(stream);
  outage.isAway = true;
  const outcome = rig.send(stream, startOf(running), officeOf(FOCAL));
  await until('the patient way', async () => {
    const pending = await handle.describe().then(({ raw }) => raw.pendingActivities, notThere);
    return (pending?.length ?? 0) > 0;
  });
  await rig.server.pass(11 * MINUTE);
  await until('an incident', async () => {
    return (await handle.describe()).searchAttributes[SEARCH_ATTRIBUTES.incident]?.[0] !== undefined;
  });
  outage.isAway = false;
  await handle.signal(RETRY_SIGNAL);
  await outcome;
  await delivered(rig, stream, 'plan-started');
  return stream;
}
