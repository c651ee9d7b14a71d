import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporal } from '@temporalio/proto';
import { historiesOf, type RunHistory } from '../support/workflows/histories.ts';
import { liveItemYear } from '../support/workflows/lives.ts';
import { Rig, type Server, skippingServer } from '../support/workflows/rig.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const { EventType } = temporal.api.enums.v1;

const count = ({ history }: RunHistory, type: temporal.api.enums.v1.EventType): number =>
  (history.events ?? []).filter(({ eventType }) => eventType === type).length;

describe('the normal year of an item', () => {
  let server: Server;
  let rig: Rig;

  beforeAll(async () => {
    server = await skippingServer();
    rig = await Rig.open({ server });
  }, 180_000);
  afterAll(async () => {
    await rig.close();
    await server.stop();
    keepCounts('item-year-budget');
  }, 180_000);

  it('costs at most 70 events of history and 14 workflow tasks', async () => {
    const item = await liveItemYear(rig, 'budget');
    const [, year] = await historiesOf(server.client, item);
    if (year === undefined) throw new Error('the item was not renewed');
    const events = year.history.events?.length ?? 0;
    const tasks = count(year, EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED);
    process.stderr.write(`item-year: ${events} events, ${tasks} workflow tasks\n`);
    expect(count(year, EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED)).toBe(2);
    expect(count(year, EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED)).toBe(4);
    expect(count(year, EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW)).toBe(1);
    const released = (await rig.story(item)).filter((type) => type === 'notices-released');
    expect(released.length).toBeGreaterThanOrEqual(2);
    expect(events).toBeLessThanOrEqual(70);
    expect(tasks).toBeLessThanOrEqual(14);
  }, 360_000);
});
