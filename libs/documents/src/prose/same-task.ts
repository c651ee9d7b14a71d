import type { DraftedItem } from './drafted-item.ts';

/** The words of a task, in lower case, and those of them that name or number something. */
interface Words {
  readonly all: ReadonlySet<string>;
  readonly telling: readonly string[];
}

/** As a share of the words of the one that has fewer. */
const ALIKE = 0.75;
/** Shorter tasks are alike by chance. */
const FEWEST_WORDS = 6;
/** Words by which items that may be the same are found: a run of so many, as it stands in both. */
const RUN = 4;

function wordsOf(task: string): Words {
  const words = task.match(/[\p{L}\d]+/gu) ?? [];
  const telling = words.slice(1).filter((word) => /^[\p{Lu}\d]/u.test(word));
  return {
    all: new Set(words.map((word) => word.toLowerCase())),
    telling: telling.map((word) => word.toLowerCase()),
  };
}

function areAlike(one: Words, other: Words): boolean {
  const [few, many] = one.all.size <= other.all.size ? [one, other] : [other, one];
  if (few.all.size < FEWEST_WORDS) return false;
  const shared = [...few.all].filter((word) => many.all.has(word)).length;
  return shared >= ALIKE * few.all.size && few.telling.every((word) => many.all.has(word));
}

/** Whether the leads allow that both are one: the same, or one of them charged with nobody. */
function mayBeOne(one: DraftedItem, other: DraftedItem): boolean {
  const leads = [one, other].map((item) => [...item.leads].sort().join(';'));
  return one.passage !== other.passage && (leads[0] === leads[1] || leads.includes(''));
}

/** What a reader keeps of two: the one that says who, then with whom, then when, then the later, fuller one. */
const weight = ({ leads, inherited, coordinating, times }: DraftedItem): number =>
  (leads.length > 0 ? 8 : 0) +
  (inherited ? 0 : 4) +
  (coordinating.length > 0 ? 2 : 0) +
  (times.length > 0 ? 1 : 0);

function runsOf(task: string): string[] {
  const words = task.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words
    .slice(0, 80)
    .flatMap((_, at) => (at + RUN <= words.length ? words.slice(at, at + RUN).join(' ') : []));
}

/** In items: runs that more of them share ("trên địa bàn tỉnh") tell nothing. */
const MOST_OF_A_RUN = 12;

interface Seen {
  readonly item: DraftedItem;
  readonly words: Words;
}

/** Leaves of what a document says twice (an article's first lines and its body, a caption) only the one that says more. */
export function saidOnce(
  items: readonly DraftedItem[],
  taskOf: (item: DraftedItem) => string,
): readonly DraftedItem[] {
  const byRun = new Map<string, Seen[]>();
  const dropped = new Set<DraftedItem>();
  for (const item of items) {
    const task = taskOf(item);
    const seen: Seen = { item, words: wordsOf(task) };
    const near = new Set(runsOf(task).flatMap((run) => byRun.get(run) ?? []));
    for (const other of near) {
      if (dropped.has(other.item) || !mayBeOne(item, other.item) || !areAlike(seen.words, other.words))
        continue;
      dropped.add(weight(item) >= weight(other.item) ? other.item : item);
      if (dropped.has(item)) break;
    }
    for (const run of dropped.has(item) ? [] : runsOf(task)) {
      const bearers = (byRun.get(run) ?? []).filter((bearer) => !dropped.has(bearer.item));
      if (bearers.length < MOST_OF_A_RUN) byRun.set(run, [...bearers, seen]);
    }
  }
  return items.filter((item) => !dropped.has(item));
}
