import { TestWorkflowEnvironment } from '@temporalio/testing';

/**
 * Run as a process of its own: has the SDK fetch the Temporal CLI into the folder given as argument. The SDK
 * offers this only together with a start of the server, which is ended at once.
 */
const [downloadDir] = process.argv.slice(2);
if (downloadDir === undefined) throw new Error('usage: sdk-download FOLDER');
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir, ttl: '3650 days' } },
});
await environment.teardown();
