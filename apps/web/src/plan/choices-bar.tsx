import { BulkBar } from '../work/bulk-bar.tsx';
import { BULK_ACTS, type Choices, mayDo } from './choices.ts';

/** What can be done with all that is chosen; an item may offer more than one act. */
export function ChoicesBar({ choices: { chosen, clear } }: { readonly choices: Choices }) {
  const acts = BULK_ACTS.flatMap((kind) =>
    chosen
      .filter((item) => mayDo(item, kind))
      .map(({ id, code, content }) => ({
        kind,
        subject: { stream: `item/${id}`, link: `/api/items/${id}`, title: `${code} ${content}` },
      })),
  );
  return <BulkBar works={acts} onDone={clear} />;
}
