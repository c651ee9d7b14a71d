import { type Draft, type Patch, valueAt } from './draft-fields.ts';

type Part = 'facts' | 'rules' | 'answers' | 'matches';
type Statements = NonNullable<NonNullable<Patch['takeover']>['items']>;

const before = (draft: Draft, part: Part, said: object | undefined): object | undefined =>
  said &&
  Object.fromEntries(Object.keys(said).map((key) => [key, valueAt(draft, { part, key, field: null })]));

function takeoverBefore(draft: Draft, said: NonNullable<Patch['takeover']>): Patch['takeover'] {
  const refs = Object.keys(said.items ?? {});
  const items: Statements = Object.fromEntries(
    refs.map((ref) => [ref, draft.items.find((item) => item.ref === ref)?.takeover ?? null]),
  );
  return {
    ...(said.chosen === undefined ? {} : { chosen: draft.takeover.chosen }),
    ...(said.items === undefined ? {} : { items }),
  };
}

function addedIn(was: Draft, is: Draft): string[] {
  const known = [...was.items.map(({ ref }) => ref), ...was.removed];
  return is.items.map(({ ref }) => ref).filter((ref) => !known.includes(ref));
}

/** What was edited of an item before is said again, after all was taken back: so nothing counts as edited that was not. */
function editsBefore(draft: Draft, refs: readonly string[]): Patch['items'] {
  const edited = draft.items.filter(({ ref, edited: fields }) => refs.includes(ref) && fields.length > 0);
  return Object.fromEntries(
    edited.map((item) => [
      item.ref,
      Object.fromEntries(
        item.edited.map((field) => [field, valueAt(draft, { part: 'items', key: item.ref, field })]),
      ),
    ]),
  );
}

/**
 * What takes a change back, to be sent one after another.
 * @param was the draft before the change
 * @param is the draft after it
 */
export function inversePatches(was: Draft, is: Draft, patch: Patch): readonly Patch[] {
  const refs = Object.keys(patch.items ?? {});
  const added = patch.added === undefined ? [] : addedIn(was, is);
  const gone = (patch.removed ?? []).filter((ref) => !was.removed.includes(ref));
  const first = {
    facts: before(was, 'facts', patch.facts),
    rules: before(was, 'rules', patch.rules),
    answers: before(was, 'answers', patch.answers),
    matches: before(was, 'matches', patch.matches),
    takeover: patch.takeover && takeoverBefore(was, patch.takeover),
    items: refs.length === 0 ? undefined : Object.fromEntries(refs.map((ref) => [ref, null])),
    removed: [...added, ...(patch.restored ?? [])],
    restored: gone,
  };
  const said = Object.entries(first).filter(
    ([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0),
  );
  const edits = editsBefore(was, refs) ?? {};
  const all = [Object.fromEntries(said) as Patch, { items: edits }];
  return all.filter((one) => Object.values(one).some((part) => Object.keys(part ?? {}).length > 0));
}
