import type { DomainEvent } from '#domain/process/machine';
import type { Outgoing } from '#domain/notices/outgoing';
import type { EachItem } from './each-item.ts';

/** What leaves with a row of the journal. */
export interface OutboxRow {
  readonly kind: 'news' | 'notice' | 'letter';
  /** Stream of news, agency of a notice, signing agency of a letter. */
  readonly target: string;
  readonly causeSeq: number;
  readonly ordinal: number;
  readonly body: object;
}

/** A row of the journal and what its event makes others know or do. */
export interface Leaving {
  readonly seq: number;
  readonly event: DomainEvent;
  readonly planId: string | null;
  readonly outgoing: readonly Outgoing[];
}

/** @param eachItem expands what goes to every item of the plan */
export function outboxRows(leaving: readonly Leaving[], eachItem: EachItem): OutboxRow[] {
  return leaving.flatMap((row) => {
    const all = row.outgoing.flatMap((outgoing): readonly Addressed[] =>
      outgoing.kind === 'to-each-item' ? eachItem(outgoing.what, row.event) : [outgoing],
    );
    return all.map((outgoing, ordinal) => ({ ...addressed(outgoing, row), causeSeq: row.seq, ordinal }));
  });
}

type Addressed = Exclude<Outgoing, { kind: 'to-each-item' }>;

function addressed(
  outgoing: Addressed,
  { planId, event }: Leaving,
): Pick<OutboxRow, 'kind' | 'target' | 'body'> {
  const about = { planId, at: event.at };
  switch (outgoing.kind) {
    case 'news':
      return { kind: 'news', target: outgoing.to, body: outgoing.news };
    case 'notice':
      return { kind: 'notice', target: outgoing.notice.to, body: { ...outgoing.notice, ...about } };
    case 'letter':
      return { kind: 'letter', target: outgoing.letter.from, body: { ...outgoing.letter, ...about } };
  }
}
