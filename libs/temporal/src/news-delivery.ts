import type { Client } from '@temporalio/client';
import { workflowTypeOf } from '#contracts/workflow/ids';
import type { News, ProcessInput } from '#contracts/workflow/messages';
import { NEWS_SIGNAL } from '#contracts/workflow/messages';
import { startAttributes } from './start-attributes.ts';

/**
 * Tells a workflow news, and starts it if it does not run: one that is new begins with it, one that was lost
 * goes on from the journal, one that is over ends again at once.
 */
export function newsDelivery(client: Client, taskQueue: string) {
  return async (target: string, news: News): Promise<void> => {
    const type = workflowTypeOf(target);
    if (type === null) throw new Error(`no workflow keeps ${target}`);
    const args: [ProcessInput] = [{ stream: target }];
    await client.workflow.signalWithStart(type, {
      workflowId: target,
      taskQueue,
      args,
      signal: NEWS_SIGNAL,
      signalArgs: [news],
      searchAttributes: startAttributes(news.body),
    });
  };
}
