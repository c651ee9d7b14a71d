import type { Schema } from '../../api/types.ts';

export type Draft = Schema<'Draft'>;
export type DraftItem = Schema<'DraftItem'>;
export type DraftName = Schema<'DraftName'>;
export type DraftQuestion = Schema<'DraftQuestion'>;
export type Blocker = Schema<'Blocker'>;
export type NamedBody = Schema<'NamedBody'>;
export type Patch = Schema<'DraftPatch'>;

/** One thing that a patch states: where it stands in the draft, and what it is to be. */
export interface Field {
  readonly part: 'facts' | 'rules' | 'items' | 'answers' | 'matches' | 'takeover';
  /** The fact, the rule, the item, the question or the printed name. */
  readonly key: string;
  /** Within an item. */
  readonly field: string | null;
  readonly value: unknown;
}

const entries = (said: object | undefined): [string, unknown][] => Object.entries(said ?? {});

function itemFields({ items }: Patch): Field[] {
  return entries(items).flatMap(([key, edit]): Field[] =>
    edit === null
      ? []
      : entries(edit as object).map(([field, value]) => ({ part: 'items', key, field, value })),
  );
}

/** What a patch states field by field. Items that come and go are no fields: nobody can mean them otherwise. */
export function fieldsOf(patch: Patch): readonly Field[] {
  const whole = (part: Field['part'], said: object | undefined): Field[] =>
    entries(said).map(([key, value]) => ({ part, key, field: null, value }));
  return [
    ...whole('facts', patch.facts),
    ...whole('rules', patch.rules),
    ...itemFields(patch),
    ...whole('answers', patch.answers),
    ...whole('matches', patch.matches),
    ...whole('takeover', patch.takeover?.items),
  ];
}

type Place = Omit<Field, 'value'>;

function itemValue(draft: Draft, { key, field }: Place): unknown {
  const item = draft.items.find(({ ref }) => ref === key);
  if (item === undefined || field === null) return null;
  if (field === 'timeline') return item.timeline.original;
  return (item as unknown as Record<string, unknown>)[field] ?? null;
}

/** What stands there now; null: nothing. */
export function valueAt(draft: Draft, place: Place): unknown {
  const { part, key } = place;
  switch (part) {
    case 'facts':
    case 'rules':
      return (draft[part] as unknown as Record<string, unknown>)[key] ?? null;
    case 'items':
      return itemValue(draft, place);
    case 'answers':
      return draft.questions.find(({ id }) => id === key)?.answer ?? null;
    case 'matches':
      return draft.names.find(({ name }) => name === key)?.match ?? null;
    case 'takeover':
      return draft.items.find(({ ref }) => ref === key)?.takeover ?? null;
  }
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, one]) => [key, inOrder(one)]),
  );
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** A field that two people changed to different ends. */
export interface Clash extends Field {
  readonly theirs: unknown;
}

/**
 * What somebody else changed in the meantime of what this patch changes.
 * @param seen the draft as it was when the change was begun
 * @param now as it is
 */
export function clashesOf(seen: Draft, now: Draft, patch: Patch): readonly Clash[] {
  return fieldsOf(patch).flatMap((one) => {
    const theirs = valueAt(now, one);
    const isTheirs = !isSame(valueAt(seen, one), theirs);
    return isTheirs && !isSame(theirs, one.value) ? [{ ...one, theirs }] : [];
  });
}
