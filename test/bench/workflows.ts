import {
  allHandlersFinished,
  condition,
  defineSignal,
  defineUpdate,
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

/** Waits on a timer and takes Updates, as an item does, with nothing else. */
export async function empty(): Promise<void> {
  let steps = 0;
  setHandler(step, () => (steps += 1));
  await Promise.race([sleep('30 days'), condition(() => steps < 0)]);
}
