import { Textarea } from '@mantine/core';
import { TwoVersions } from '../parts/two-versions.tsx';
import type { Written } from '../report/draft/merge.ts';
import type { ReportDraft } from '../report/draft/report-draft.ts';
import { useDraft } from '../report/draft/use-report-draft.ts';

interface DraftFieldProps {
  readonly draft: ReportDraft;
  readonly id: string;
  readonly field: keyof Written;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  /** As many letters as the server takes. */
  readonly longest?: number;
}

/** A text that is saved while it is written; where somebody else wrote too, both versions. */
export function DraftField({ draft, id, field, label, hint, rows = 2, longest = 20_000 }: DraftFieldProps) {
  const text = useDraft(draft, ({ entries }) => entries[id]?.[field] ?? '');
  const mine = useDraft(draft, ({ entries }) => entries[id]);
  const theirs = useDraft(draft, ({ conflicts }) => conflicts[id]);
  return (
    <>
      <Textarea
        label={label}
        description={hint}
        minRows={rows}
        mt="xs"
        value={text}
        maxLength={longest}
        onChange={(event) => draft.write(id, { [field]: event.currentTarget.value })}
      />
      {field === 'text' && mine !== undefined && theirs !== undefined && (
        <TwoVersions
          mine={textOf(mine)}
          theirs={textOf(theirs)}
          onMine={() => draft.settle(id, mine)}
          onTheirs={() => draft.settle(id, theirs)}
          onBoth={() => draft.settle(id, both(mine, theirs))}
        />
      )}
    </>
  );
}

const textOf = ({ text, result }: Written): string => [text, result].filter((one) => one !== '').join('\n\n');
const together = (one: string, other: string): string =>
  [one, other].filter((text, index, all) => text !== '' && all.indexOf(text) === index).join('\n\n');
const both = (mine: Written, theirs: Written): Written => ({
  text: together(mine.text, theirs.text),
  result: together(mine.result, theirs.result),
});
