import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DeterminismViolationError } from '@temporalio/workflow';
import { plantedBundle } from '../support/workflows/planted-change.ts';
import { type Replayable, replay, replayOptions } from '../support/workflows/replaying.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const folder = join(import.meta.dirname, 'histories');
const BEHAVIOURS = [
  'incident-and-retry',
  'item-year',
  'period-closed-late',
  'plan-ended',
  'report-returned-and-accepted',
];

interface Recorded extends Replayable {
  readonly events: readonly Event[];
}
interface Event {
  readonly eventType: string;
  readonly [attributes: string]: unknown;
}

function recorded(name: string): Recorded {
  const { workflowId, events } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Recorded;
  return { workflowId, events, history: { events } };
}

describe('recorded histories', () => {
  afterAll(() => keepCounts('replay'));

  it('are there for each behaviour', () => {
    const names = readdirSync(folder).map((file) => file.replace('.json', ''));
    expect(names.toSorted()).toEqual(BEHAVIOURS);
  });

  it.each(BEHAVIOURS)('replay on the code of today: %s', async (name) => {
    await expect(replay(recorded(name))).resolves.toBeUndefined();
  });

  it.each(BEHAVIOURS)('do not replay when an event was taken out: %s', async (name) => {
    const { workflowId, events } = recorded(name);
    const first = events.findIndex(({ eventType }) => eventType === 'EVENT_TYPE_MARKER_RECORDED');
    const marker = first === -1 ? events.findIndex(isActivityScheduled) : first;
    const without = events
      .toSpliced(marker, 1)
      .map((event, index) => ({ ...event, eventId: `${index + 1}` }));
    await expect(replay({ workflowId, history: { events: without } })).rejects.toThrow(
      DeterminismViolationError,
    );
  });

  it('do not replay when they tell of another end', async () => {
    const { workflowId, events } = recorded('item-year');
    const last = events.at(-1);
    const ended = {
      eventId: last?.['eventId'],
      eventTime: last?.['eventTime'],
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
      workflowExecutionCompletedEventAttributes: {},
    };
    const history = { events: [...events.slice(0, -1), ended] };
    await expect(replay({ workflowId, history })).rejects.toThrow(DeterminismViolationError);
  });

  it.each([
    {
      change: 'loads twice',
      file: 'run-process.ts',
      from: 'await process.load();',
      to: 'await process.load();\n  await process.load();',
    },
    {
      change: 'sets no timer',
      file: 'alarm-clock.ts',
      from: 'if (at === null ||',
      to: 'if (at !== null) return;\n    if (at === null ||',
    },
  ])(
    'do not replay on code that $change',
    async (planted) => {
      const options = replayOptions(await plantedBundle(planted));
      await expect(replay(recorded('item-year'), options)).rejects.toThrow(DeterminismViolationError);
    },
    60_000,
  );

  it('replay on a bundle that was built the same way from code that nobody changed', async () => {
    const nothing = { file: 'run-process.ts', from: 'await process.load();', to: 'await process.load();' };
    const options = replayOptions(await plantedBundle(nothing));
    await expect(replay(recorded('item-year'), options)).resolves.toBeUndefined();
  }, 180_000);
});

const isActivityScheduled = ({ eventType }: Event): boolean =>
  eventType === 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED';
