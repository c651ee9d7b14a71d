import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { announce } from '../parts/announce.ts';
import type { Outcome } from './review-queue.ts';
import type { Report } from './year-data.ts';

/** Sends what a review came to: the report is accepted, or what was marked goes back. */
export function useSentReview() {
  const { t } = useTranslation();
  const accepting = useAct('post', '/api/reports/{id}/accept');
  const returning = useAct('post', '/api/reports/{id}/return');
  const send = async ({ id, agency }: Report, outcome: Outcome): Promise<boolean> => {
    const params = { path: { id } };
    try {
      if (outcome.kind === 'accept') await accepting.mutateAsync({ params, body: {} });
      else if (outcome.kind === 'return')
        await returning.mutateAsync({ params, body: { entries: [...outcome.entries] } });
      else return false;
    } catch {
      // Shown beside the button, from the mutation.
      return false;
    }
    announce(t(`year.reviewing.sent.${outcome.kind}`, { agency: agency.name }));
    return true;
  };
  return {
    send,
    isPending: accepting.isPending || returning.isPending,
    error: accepting.error ?? returning.error,
    reset: (): void => {
      accepting.reset();
      returning.reset();
    },
  };
}
