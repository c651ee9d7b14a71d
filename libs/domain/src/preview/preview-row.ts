import type { DueKind } from '../ladder/rung.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Instant } from '../time/day.ts';
import { formatInstant } from '../time/day.ts';

/** In the order in which things of one instant are listed. */
export const PREVIEW_KINDS = [
  'acknowledge-due',
  'period-opens',
  'report-due',
  'consolidated-due',
  'item-due',
  'reminder',
  'urging',
  'escalation',
  'period-closes',
  'plan-ends',
] as const;
export type PreviewKind = (typeof PREVIEW_KINDS)[number];

/** Something that will happen if nobody answers. */
export interface PreviewRow {
  /** With the locality's offset: `2026-12-10T08:00:00+07:00`. */
  readonly at: string;
  readonly what: PreviewKind;
  /** Of a rung: the due thing that it belongs to. */
  readonly about?: DueKind;
  readonly period: string | null;
  /** Names as printed, in the plan's order. */
  readonly to: readonly string[];
  /** Codes in the plan's order; null where the document gives none. */
  readonly items: readonly (string | null)[];
}

/** An item with its place in the plan's table and its accountable lead. */
export interface PlannedItem {
  readonly position: number;
  readonly code: string | null;
  readonly lead: string | null;
  readonly timeline: Timeline;
}

/** A row before it is printed. */
export interface Happening {
  readonly at: Instant;
  readonly what: PreviewKind;
  readonly about?: DueKind;
  readonly period: string | null;
  readonly to: readonly string[];
  readonly items: readonly PlannedItem[];
}

/** Happenings that differ only in their items become one. */
export function merge(happenings: readonly Happening[]): Happening[] {
  // Thousands of items may share a row: each is added to it once.
  const merged = new Map<string, { readonly one: Happening; readonly items: Set<PlannedItem> }>();
  for (const one of happenings) {
    const key = JSON.stringify([one.at, one.what, one.about, one.period, one.to]);
    const row = merged.get(key) ?? { one, items: new Set() };
    for (const item of one.items) row.items.add(item);
    merged.set(key, row);
  }
  return [...merged.values()].map(({ one, items }) => ({
    ...one,
    items: [...items].sort((a, b) => a.position - b.position),
  }));
}

const firstItem = ({ items }: Happening): number => items[0]?.position ?? Number.MAX_SAFE_INTEGER;

/** By time, then by what happens, then in the plan's order. */
export function inOrder(one: Happening, other: Happening): number {
  return (
    one.at - other.at ||
    PREVIEW_KINDS.indexOf(one.what) - PREVIEW_KINDS.indexOf(other.what) ||
    firstItem(one) - firstItem(other)
  );
}

export function printed({ at, items, ...rest }: Happening): PreviewRow {
  return { at: formatInstant(at), ...rest, items: items.map(({ code }) => code) };
}
