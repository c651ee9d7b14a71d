import { DefaultLogger, Runtime } from '@temporalio/worker';

let isQuiet = false;

/** Only errors are worth a line in a test's output; the runtime is one for the process. */
export function keepRuntimeQuiet(): void {
  if (isQuiet) return;
  isQuiet = true;
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    // What the core says of lost tasks under faults is what these tests bring about.
    telemetryOptions: { logging: { filter: 'off' } },
  });
}
