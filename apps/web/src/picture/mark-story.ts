import { useTranslation } from 'react-i18next';
import { dayText, lastDay } from '../parts/days.ts';
import type { PlanItem } from '../plan/plan-items.ts';
import type { Mark } from './item-picture.ts';

/** What stands behind a mark, in words. */
export interface MarkStory {
  readonly what: string;
  readonly when: string | null;
  readonly state: string;
  /** All of it in one sentence. */
  readonly said: string;
}

/** @returns what tells the story of a mark of an item */
export function useMarkStory(): (item: PlanItem, mark: Mark) => MarkStory {
  const { t } = useTranslation();
  return ({ code, lead }, { kind, state, timeliness, moment, period }) => {
    const what = t(`picture.kind.${kind}`, { period });
    const isDeadline = kind !== 'completed' && !(kind === 'acknowledge' && state === 'done');
    const day = moment === null ? null : isDeadline ? lastDay(moment) : dayText(moment);
    const when = day === null ? null : isDeadline ? t('picture.by', { day }) : day;
    const isOpen = timeliness === 'no-deadline' || state === 'to-come' || state === 'past';
    const done =
      kind === 'entry' ? t(`picture.entry.${state as 'owed'}`) : t(`picture.state.${state as 'open'}`);
    const stated = isOpen ? done : `${done}, ${t(`mark.timeliness.${timeliness}`).toLowerCase()}`;
    const said = [`${code} ${what}`, when, lead?.name, stated].filter(
      (one) => one !== null && one !== undefined,
    );
    return { what, when, state: stated, said: said.join('; ') };
  };
}
