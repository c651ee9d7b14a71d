import {
  allHandlersFinished,
  condition,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';

export * from '../../workflows/src/index.ts';

const step = defineUpdate<number, [string]>('step');
const begin = defineSignal('begin');
const STEPS = 5;

/** Takes as many Updates as an item's lifecycle and records nothing: what Temporal alone costs. */
export async function bare(): Promise<void> {
  let begun = false;
  let steps = 0;
  setHandler(begin, () => void (begun = true));
  setHandler(step, () => (steps += 1));
  await condition(() => begun && steps === STEPS && allHandlersFinished());
}

const local = proxyLocalActivities<{ nothing(): Promise<void> }>({ startToCloseTimeout: '1 second' });

/**
 * Waits on a timer and takes Updates, as an item does, with nothing else. A recorded Update is two activations (the
 * Update, and the answer of the record), so this one too asks for an activity, which does nothing.
 */
export async function empty(): Promise<void> {
  let steps = 0;
  setHandler(step, async () => {
    await local.nothing();
    return (steps += 1);
  });
  await Promise.race([sleep('30 days'), condition(() => steps < 0)]);
}
