import type { DraftView } from '#contracts/http/drafts';

type NamedBody = DraftView['names'][number]['suggestions'][number]['body'];

/** For every name that is not matched yet, whom the product suggests first of those that exist; else nobody with an account. */
export function suggestedMatches({ names }: Pick<DraftView, 'names'>): Readonly<Record<string, NamedBody>> {
  const open = names.filter(({ match }) => match === null);
  return Object.fromEntries(
    open.map(({ name, suggestions }) => [
      name,
      suggestions.find(({ ended }) => ended === null)?.body ?? { kind: 'outside' },
    ]),
  );
}
