import type { Day } from '../time/day.ts';
import type { Draft, ItemRef, NamedBody } from './draft.ts';
import { draftFacts, draftRules } from './draft-facts.ts';
import type { DraftItem } from './draft-items.ts';
import { draftItems } from './draft-items.ts';
import type { KnownAgency } from './known-agency.ts';
import { isEndedOn } from './known-agency.ts';
import { openQuestions } from './open-questions.ts';
import { NEEDED_FACTS } from './what-blocks.ts';

export type BlockerCode =
  | 'fact-missing'
  | 'years-reversed'
  | 'rules-contradict'
  | 'items-missing'
  | 'code-missing'
  | 'code-duplicate'
  | 'content-missing'
  | 'lead-missing'
  | 'accountable-undecided'
  | 'name-unmatched'
  | 'name-not-assignable'
  | 'agency-unknown'
  | 'agency-ended'
  | 'takeover-missing'
  | 'evidence-missing'
  | 'completion-day-missing'
  | 'completion-day-in-future'
  | 'question-open';

/** Something that keeps the plan from starting. */
export interface Blocker {
  readonly code: BlockerCode;
  /** The item that it is about. */
  readonly ref: ItemRef | null;
  /** The fact, the printed name or the code in question. */
  readonly what: string | null;
}

/** What the draft is judged against. */
export interface DraftGround {
  /** Of the draft's locality. */
  readonly agencies: readonly KnownAgency[];
  readonly today: Day;
}

const blocker = (code: BlockerCode, ref: ItemRef | null = null, what: string | null = null): Blocker => ({
  code,
  ref,
  what,
});

function ofFacts(draft: Draft): Blocker[] {
  const facts = draftFacts(draft);
  const { from, to } = facts;
  const missing = NEEDED_FACTS.filter((fact) => facts[fact] === null);
  return [
    ...missing.map((fact) => blocker('fact-missing', null, fact)),
    ...(from !== null && to !== null && from > to ? [blocker('years-reversed')] : []),
  ];
}

/** A period opens, then the agencies report, then the focal agency does. */
function ofRules(draft: Draft): Blocker[] {
  const { periodOpensOn, agencyReportBefore, consolidatedReportBefore } = draftRules(draft);
  const steps = [periodOpensOn, agencyReportBefore, consolidatedReportBefore].filter((date) => date !== null);
  const inOrder = steps.every((date, index) => index === 0 || (steps[index - 1] ?? '') < date);
  return inOrder ? [] : [blocker('rules-contradict')];
}

/** Whether the body can be what the plan needs it for; `undecided` only where an item may wait for it. */
function ofName(
  draft: Draft,
  { agencies, today }: DraftGround,
  name: string,
  ref: ItemRef | null,
  mayWait: boolean,
): Blocker[] {
  const body: NamedBody | undefined = draft.matches[name]?.body;
  if (body === undefined) return [blocker('name-unmatched', ref, name)];
  if (body.kind === 'undecided' && mayWait) return [];
  if (body.kind !== 'agency') return [blocker('name-not-assignable', ref, name)];
  const agency = agencies.find(({ id }) => id === body.agencyId);
  if (agency === undefined) return [blocker('agency-unknown', ref, name)];
  if (isEndedOn(agency, today)) return [blocker('agency-ended', ref, name)];
  return agency.kind === 'foreign' ? [blocker('name-not-assignable', ref, name)] : [];
}

function ofOffices(draft: Draft, ground: DraftGround): Blocker[] {
  const { focalAgency, supervisingAuthority } = draftFacts(draft);
  return [focalAgency, supervisingAuthority].flatMap((name) =>
    name === null ? [] : ofName(draft, ground, name, null, false),
  );
}

function ofLeads(draft: Draft, ground: DraftGround, item: DraftItem): Blocker[] {
  const { ref, leads, accountableDecided } = item;
  const [accountable] = leads;
  if (!accountableDecided) {
    return [blocker(accountable === undefined ? 'lead-missing' : 'accountable-undecided', ref)];
  }
  return accountable === undefined ? [] : ofName(draft, ground, accountable, ref, true);
}

function ofTakeover({ takeover }: Draft, { today }: DraftGround, ref: ItemRef): Blocker[] {
  if (!takeover.chosen) return [];
  const statement = takeover.items[ref];
  if (statement === undefined) return [blocker('takeover-missing', ref)];
  const { status, evidence, completedOn } = statement;
  const done = status === 'completed';
  return [
    ...(status !== 'not-started' && evidence.trim() === '' ? [blocker('evidence-missing', ref)] : []),
    ...(done && completedOn === null ? [blocker('completion-day-missing', ref)] : []),
    ...(done && completedOn !== null && completedOn > today
      ? [blocker('completion-day-in-future', ref)]
      : []),
  ];
}

function ofItem(draft: Draft, ground: DraftGround, item: DraftItem): Blocker[] {
  const { ref, code, content } = item;
  return [
    ...(code === null || code === '' ? [blocker('code-missing', ref)] : []),
    ...(content === '' ? [blocker('content-missing', ref)] : []),
    ...ofLeads(draft, ground, item),
    ...ofTakeover(draft, ground, ref),
  ];
}

function ofCodes(items: readonly DraftItem[]): Blocker[] {
  const seen = new Set<string>();
  return items.flatMap(({ ref, code }) => {
    if (code === null || !seen.has(code)) {
      if (code !== null) seen.add(code);
      return [];
    }
    return [blocker('code-duplicate', ref, code)];
  });
}

/** What already tells of an open question, by what it asks. */
const TOLD_BY: Readonly<Record<string, readonly BlockerCode[]>> = {
  code: ['code-missing', 'code-duplicate'],
  content: ['content-missing'],
  leads: ['lead-missing', 'accountable-undecided', 'name-unmatched', 'name-not-assignable'],
};

/** Open questions about items that block, where nothing else tells of them. */
function ofQuestions(draft: Draft, items: readonly DraftItem[], told: readonly Blocker[]): Blocker[] {
  const known = new Set(told.map(({ ref, code }) => `${ref} ${code}`));
  return openQuestions(draft, items)
    .filter(({ blocks, refs }) => blocks && refs.length > 0)
    .filter(({ openFor, about }) =>
      openFor.every((ref) => !TOLD_BY[about]?.some((code) => known.has(`${ref} ${code}`))),
    )
    .map(({ id, ref }) => blocker('question-open', ref, id));
}

/**
 * What still keeps the plan from starting; none means that it may be confirmed. A time that was not understood and
 * a coordinating body that is not matched keep nothing: they go with the item.
 */
export function blockersOf(draft: Draft, ground: DraftGround): readonly Blocker[] {
  const items = draftItems(draft);
  const told = [
    ...ofFacts(draft),
    ...ofRules(draft),
    ...ofOffices(draft, ground),
    ...(items.length === 0 ? [blocker('items-missing')] : []),
    ...ofCodes(items),
    ...items.flatMap((item) => ofItem(draft, ground, item)),
  ];
  return [...told, ...ofQuestions(draft, items, told)];
}
