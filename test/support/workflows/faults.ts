import type { JournalActivities } from '#contracts/workflow/activities';
import type { AppendRequest, AppendResult } from '#contracts/workflow/journal';

type Around = (activities: JournalActivities) => JournalActivities;

/** Does something between a commit and the workflow's learning of it. */
export const afterCommit =
  (hook: (request: AppendRequest, result: AppendResult) => Promise<void> | void): Around =>
  (activities) => ({
    ...activities,
    async append(request) {
      const result = await activities.append(request);
      const isWritten = request.decisions.some(({ events }) => events.length > 0);
      if (result.outcome === 'appended' && isWritten) await hook(request, result);
      return result;
    },
  });

/** The answers of some commits never reach the workflow. */
export const losingAnswers = (isLost: (request: AppendRequest) => boolean): Around =>
  afterCommit((request) => {
    if (isLost(request)) throw new Error('the answer of the commit was lost');
  });

export const decides = ({ decisions }: AppendRequest, type: string): boolean =>
  decisions.some(({ events }) => events.some((event) => event.type === type));

type Given<N extends keyof JournalActivities> = Parameters<JournalActivities[N]>[0];

/** A record that can be away for long. */
export class Outage {
  isAway = false;

  readonly around: Around = (activities) => {
    const unless = <A, R>(work: (argument: A) => Promise<R>) => {
      return async (argument: A): Promise<R> => {
        if (this.isAway) throw new Error('PostgreSQL is away');
        return await work(argument);
      };
    };
    return {
      loadStream: unless((given: Given<'loadStream'>) => activities.loadStream(given)),
      append: unless((given: Given<'append'>) => activities.append(given)),
      readPeriodFacts: unless((given: Given<'readPeriodFacts'>) => activities.readPeriodFacts(given)),
      reportIncident: unless((given: Given<'reportIncident'>) => activities.reportIncident(given)),
    };
  };
}
