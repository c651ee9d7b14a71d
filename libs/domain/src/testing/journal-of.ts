import type { Journal } from '../explanation/course.ts';
import type { DomainEvent } from '../process/machine.ts';

/** The journal that a course would have written. */
export const journalOf = <E extends DomainEvent>(
  stream: string,
  course: { readonly log: readonly { readonly event: E }[] },
): Journal<E> => ({
  stream,
  rows: course.log.map(({ event }, index) => ({ seq: index + 1, event })),
});
