import type { Schema } from '../api/types.ts';
import { plainly } from '../parts/plainly.ts';

export type StoryLine = Schema<'StoryLine'>;
export type Whose = 'all' | 'people' | 'time';

const saidIn = ({ what, why, who, document }: StoryLine): string =>
  plainly([what, why, who?.agency?.name, who?.onBehalfOf?.name, document?.number].filter(Boolean).join(' '));

/** What of a story is asked for: by whom it happened, and words that occur in it. */
export function filterStory(lines: readonly StoryLine[], whose: Whose, words: string): readonly StoryLine[] {
  const wanted = plainly(words).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (whose === 'people' && line.who === null) return false;
    if (whose === 'time' && line.who !== null) return false;
    const said = saidIn(line);
    return wanted.every((word) => said.includes(word));
  });
}
