import { pageAddress } from '../parts/page-address.ts';
import type { Work } from './work-groups.ts';

/** Kinds that need no more than a click: they are done where they are listed. */
const IN_PLACE = ['acknowledge', 'confirm-completion'] as const;
export type KindInPlace = (typeof IN_PLACE)[number];
/** An act upon an item that needs no more than a click. */
export interface ActInPlace {
  readonly kind: KindInPlace;
  readonly subject: Work['subject'];
  /** Where items of several plans stand together. */
  readonly plan?: Work['plan'];
}
export type WorkInPlace = Work & ActInPlace;

export const isInPlace = (work: Work): work is WorkInPlace =>
  (IN_PLACE as readonly string[]).includes(work.kind);

/** Of the item that the work is about. */
export const itemIdOf = ({ subject }: ActInPlace): string => subject.stream.replace(/^item\//, '');

/** Where the work is done. */
export function placeOf({ kind, subject, planId, period }: Work): string {
  const year = `/plans/${planId}/years/${period ?? ''}`;
  if (kind === 'review-report' && period !== null) return `${year}/review`;
  if (kind === 'write-consolidated' || kind === 'review-consolidated')
    return `${pageAddress(subject.link)}/consolidated`;
  return pageAddress(subject.link);
}
