import type { DraftItem, Patch } from '../draft/draft-fields.ts';

export type ItemEdit = NonNullable<NonNullable<Patch['items']>[string]>;
export type ItemFieldName = keyof ItemEdit;

export const namesIn = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export function itemText(item: DraftItem, field: ItemFieldName): string {
  if (field === 'leads' || field === 'coordinating') return item[field].join('\n');
  return field === 'timeline' ? item.timeline.original : (item[field] ?? '');
}

/** What was typed, as the field takes it; null: the field may not be empty. */
export function itemEdit(field: ItemFieldName, said: string): ItemEdit | null {
  if (field === 'leads' || field === 'coordinating') return { [field]: namesIn(said) };
  if (field === 'section') return { section: said === '' ? null : said };
  if ((field === 'code' || field === 'content') && said === '') return null;
  return { [field]: said };
}

/** An added item is changed by putting another in its place. */
export function itemPatch(items: readonly DraftItem[], item: DraftItem, edit: ItemEdit): Patch {
  if (!item.ref.startsWith('a')) return { items: { [item.ref]: edit } };
  const place = items.findIndex(({ ref }) => ref === item.ref);
  const was = {
    code: item.code ?? '',
    section: item.section,
    content: item.content,
    leads: item.leads,
    coordinating: item.coordinating,
    timeline: item.timeline.original,
  };
  return { removed: [item.ref], added: [{ ...was, ...edit, after: items[place - 1]?.ref ?? null }] };
}
