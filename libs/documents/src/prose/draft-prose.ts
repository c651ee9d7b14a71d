import { isOfficial, isSentence } from './article.ts';
import { Drafting } from './drafting.ts';
import type { IsForeign } from './foreign.ts';
import { isHeading, scopeBelow } from './headings.ts';
import type { Passage } from './passages.ts';
import { part } from './piece.ts';
import type { Piece } from './piece.ts';
import { readClause } from './read-clause.ts';
import type { Scope } from './scope.ts';
import { Scopes } from './scope.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { sentencesOf, withoutStop } from './sentences.ts';
import { timesIn } from './times.ts';
import { CAPTION, NO_SENTENCE } from './words/headings.ts';

interface Placed extends Segment {
  readonly passage: number;
}

/** Words that charge so clearly that a line without a full stop is no title. */
const CLEARLY = /chủ trì|chịu trách nhiệm/u;

/** Words before a list of tasks of which nobody is named: "hai bên đã trao đổi và thống nhất các nội dung sau:". */
const ANNOUNCES_TASKS =
  /(?:thống nhất|nhất trí|kết luận|yêu cầu|chỉ đạo|cam kết|nhiệm vụ|phân công|quyết định)[^:]{0,80}:$/iu;

const isLeadIn = ({ body }: Segment): boolean => body.text.endsWith(':');

/** Walks through a document in reading order with its lists and headings. */
class Walk {
  readonly #drafting: Drafting;
  readonly #isForeign: IsForeign;
  readonly #official: boolean;
  readonly #scopes = new Scopes();
  /** Whether the letterhead and the title are over: their lines head nothing. */
  #begun = false;

  constructor(drafting: Drafting, isForeign: IsForeign, official: boolean) {
    this.#drafting = drafting;
    this.#official = official;
    this.#isForeign = isForeign;
  }

  segment(segment: Placed, next: Placed | undefined): void {
    const heading = isHeading(segment, next, this.#official && this.#begun, () => this.#assigns(segment));
    this.#begun ||= isSentence(segment.body.text);
    this.#scopes.enter(segment, heading);
    const above = this.#scopes.top;
    if (heading) this.#scopes.push(scopeBelow(segment, above, this.#isForeign));
    else if (isLeadIn(segment)) this.#leadIn(segment, above);
    else this.#prose(segment, above);
  }

  #assigns({ body }: Segment): boolean {
    const finding = readClause(withoutStop(body), this.#isForeign);
    return finding.kind === 'charge';
  }

  #begin(segment: Placed, scope: Scope): void {
    const entry = segment.kind !== 'plain' || (scope.open && (!scope.heading || scope.charged !== null));
    const { paragraph, passage } = segment;
    const caption = CAPTION.test(segment.body.text);
    this.#drafting.begin({ scope, paragraph, passage, entry, caption });
  }

  #sentences(sentences: readonly Piece[]): void {
    for (const sentence of sentences) if (!NO_SENTENCE.test(sentence.text)) this.#drafting.sentence(sentence);
  }

  #leadIn(segment: Placed, above: Scope): void {
    this.#begin(segment, above);
    const sentences = sentencesOf(segment.body);
    const words = sentences.at(-1);
    if (words === undefined) return;
    this.#sentences(sentences.slice(0, -1));
    const { charged, before } = this.#drafting.leadIn(part(words, 0, words.text.length - 1));
    this.#scopes.push({
      ...above,
      kind: segment.kind,
      heading: false,
      open: true,
      charged: charged ?? above.charged,
      tasks: charged !== null || above.tasks || ANNOUNCES_TASKS.test(words.text),
      before,
      times: charged === null ? above.times : timesIn(words.text),
    });
  }

  #prose(segment: Placed, above: Scope): void {
    this.#begin(segment, above);
    const listed = segment.kind !== 'plain' || above.open;
    const sentences = sentencesOf(segment.body);
    this.#sentences(sentences.filter(({ text }) => listed || isSentence(text) || CLEARLY.test(text)));
    if (segment.kind === 'plain') return;
    const charged = this.#drafting.charged ?? above.charged;
    this.#scopes.push({ ...above, kind: segment.kind, heading: false, open: false, charged, before: '' });
  }
}

/** Drafts the items of a document's own passages. */
export function draftProse(passages: readonly Passage[], isForeign: IsForeign): Drafting {
  const official = isOfficial(passages);
  const drafting = new Drafting(isForeign, official);
  const walk = new Walk(drafting, isForeign, official);
  const segments = passages.flatMap((passage, place): Placed[] =>
    segmentsOf(passage).map((segment) => ({ ...segment, passage: place })),
  );
  segments.forEach((segment, index) => walk.segment(segment, segments[index + 1]));
  return drafting;
}
