import type { Subject, Work } from '#contracts/http/inbox';
import { timelinessOf } from '#domain/item/timeliness';
import type { Instant } from '#domain/time/day';
import type { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';
import type { Language } from '../problem/language.ts';
import { inOrderOfWork } from './in-order.ts';
import { WORK_WORDS } from './work-words.ts';
import type { WorkRow } from './work.queries.ts';

export interface WorkGround {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly names: AgencyNames;
  readonly language: Language;
  readonly now: Instant;
}

/** What waits is not done, so that it is neither on time nor late for ever. */
function timelinessOfWork({ dueAt, claimedAt }: WorkRow, now: Instant): Work['timeliness'] {
  const timeliness = timelinessOf({ dueAt, claimedAt, completedAt: null }, now);
  if (timeliness === 'on-time' || timeliness === 'late') throw new Error('work that waits is not done');
  return timeliness;
}

function showOne(row: WorkRow & Pick<Work, 'timeliness'>, { subjects, names, language }: WorkGround): Work {
  const { kind, stream, planId, code, period, timeliness } = row;
  return {
    kind,
    title: WORK_WORDS[kind][language],
    subject: subjects.get(stream) ?? { stream, link: '', title: stream },
    planId,
    plan: { id: planId, number: row.planNumber, subject: row.planSubject },
    code,
    period,
    agency: names.refOrNull(row.agency),
    to: names.refOrNull(row.to),
    dueAt: momentOf(row.dueAt),
    timeliness,
    isLate: timeliness === 'overdue',
    since: momentOf(row.since),
  };
}

/** What waits, in the order in which it is to be done. */
export function showWork(rows: readonly WorkRow[], ground: WorkGround): Work[] {
  return rows
    .map((row) => ({ ...row, timeliness: timelinessOfWork(row, ground.now) }))
    .sort(inOrderOfWork)
    .map((row) => showOne(row, ground));
}
