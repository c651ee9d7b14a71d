import type { Schema } from '../api/types.ts';

export type StoryLine = Schema<'StoryLine'>;
export type Whose = 'all' | 'people' | 'time';

/** Letters without marks and case, so that one may type as one is used to. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

const saidIn = ({ what, why, who, document }: StoryLine): string =>
  plain([what, why, who?.agency?.name, who?.onBehalfOf?.name, document?.number].filter(Boolean).join(' '));

/** What of a story is asked for: by whom it happened, and words that occur in it. */
export function filterStory(lines: readonly StoryLine[], whose: Whose, words: string): readonly StoryLine[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (whose === 'people' && line.who === null) return false;
    if (whose === 'time' && line.who !== null) return false;
    const said = saidIn(line);
    return wanted.every((word) => said.includes(word));
  });
}
