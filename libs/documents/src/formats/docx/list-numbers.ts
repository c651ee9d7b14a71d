import type { List, ListDefinitions, ListFamily, ListLevel } from './list-definitions.ts';
import { countIn } from './number-words.ts';
import type { ListPlace, Styles } from './styles.ts';

/** What Word shows before the text of a paragraph. */
export interface ListLabel {
  readonly text: string;
  readonly isBullet: boolean;
}

/** Word's own counts, which stand in no text: it makes them while it lays the document out. */
export class ListNumbers {
  readonly #definitions: ListDefinitions;
  readonly #styles: Styles;
  /** The last count by level, of each family of lists. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(definitions: ListDefinitions, styles: Styles) {
    this.#definitions = definitions;
    this.#styles = styles;
  }

  /**
   * Counts a paragraph, and says what Word shows before it; null where it is in no list.
   * @param style of the paragraph
   * @param own what the paragraph itself says about its list
   */
  next(style: string | undefined, own: ListPlace): ListLabel | null {
    const id = own.list ?? this.#styles.listOf(style).list;
    const list = id === undefined ? undefined : this.#definitions.lists.get(id);
    const family = list && this.#familyOf(list);
    if (id === undefined || !list || !family) return null;
    const at = own.level ?? (own.list === undefined ? this.#levelByStyle(style, family) : 0);
    const counts = this.#counted(id, list, family);
    const level = levelOf(list, family, at);
    if (!level) return null;
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    restartBelow(counts, at, (deeper) => levelOf(list, family, deeper)?.restart);
    return level.hidden ? null : labelOf(level, counts, (upper) => levelOf(list, family, upper));
  }

  /** The family that a list belongs to; one that only names a style is defined by the list of that style. */
  #familyOf(list: List): ListFamily | undefined {
    const family = this.#definitions.families.get(list.family);
    if (family?.styleLink === undefined) return family;
    const linked = this.#definitions.lists.get(this.#styles.listOf(family.styleLink).list ?? '');
    return this.#definitions.families.get(linked?.family ?? '') ?? family;
  }

  #levelByStyle(style: string | undefined, family: ListFamily): number {
    const named = this.#styles.listOf(style);
    for (const [at, level] of family.levels)
      if (level.style !== undefined && (level.style === style || level.style === named.style)) return at;
    return named.level ?? 0;
  }

  /** The counts of the family; a list that says where it begins sets them when its first paragraph comes. */
  #counted(id: string, list: List, family: ListFamily): (number | undefined)[] {
    const counts = this.#counts.get(family.id) ?? [];
    this.#counts.set(family.id, counts);
    if (this.#begun.has(id)) return counts;
    this.#begun.add(id);
    for (const [level, start] of list.starts) counts[level] = start - 1;
    return counts;
  }
}

const levelOf = (list: List, family: ListFamily, at: number): ListLevel | undefined =>
  list.levels.get(at) ?? family.levels.get(at);

/** A paragraph begins the deeper levels anew, but for those that wait for a higher one. */
function restartBelow(
  counts: (number | undefined)[],
  at: number,
  restartOf: (level: number) => number | undefined,
): void {
  for (let deeper = at + 1; deeper < counts.length; deeper += 1)
    if (at + 1 <= (restartOf(deeper) ?? deeper)) counts[deeper] = undefined;
}

/** Plain signs are kept; the signs of symbol fonts all stand for a bullet. */
const PLAIN_BULLET = /^[-+*]$/u;

function labelOf(
  level: ListLevel,
  counts: readonly (number | undefined)[],
  levelAt: (at: number) => ListLevel | undefined,
): ListLabel {
  if (level.format === 'bullet')
    return { text: PLAIN_BULLET.test(level.text) ? level.text : '-', isBullet: true };
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const upper = levelAt(Number(digit) - 1);
    const count = counts[Number(digit) - 1] ?? upper?.start ?? 0;
    return countIn(level.figures ? 'decimal' : (upper?.format ?? 'decimal'), count);
  });
  return { text, isBullet: false };
}
