import { appendFileSync } from 'node:fs';

/** Hands the counts of a run to the script that closes all runs with one line. */
export default class ClosingLineReporter {
  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites },
  ) {
    const file = process.env['PHOIHOP_TEST_COUNTS'];
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const counts = { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(counts)}\n`);
  }
}
