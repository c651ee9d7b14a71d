import type { AppendRequest, AppendResult, Decision, RefusalCode } from '#contracts/workflow/journal';
import type { CommandAnswer, News, SignedCommand } from '#contracts/workflow/messages';
import type { AppendDeps } from './append-deps.ts';
import { canonicalOf } from './canonical.ts';
import type { LockedStream } from './locked-stream.ts';

export type Refused = Extract<AppendResult, { outcome: 'refused' }>;
export type Verdict = Exclude<AppendResult, { outcome: 'appended' }>;

/** Refuses what the API did not sign, or signed for another stream. Needs no record. */
export function refuseForged({ stream, decisions }: AppendRequest, deps: AppendDeps): Refused | null {
  for (const [index, { by }] of decisions.entries()) {
    if (!('command' in by)) continue;
    const { envelope, signature } = by.command;
    if (!deps.verifier(envelope, signature)) return refused(index, 'signature-invalid');
    if (envelope.target !== stream) return refused(index, 'wrong-target');
  }
  return null;
}

/** The first input that is settled already or may not count; null when all may. */
export function judgeInputs({ stream, decisions }: AppendRequest, locked: LockedStream): Verdict | null {
  for (const [index, decision] of decisions.entries()) {
    const verdict = judge(index, stream, decision, locked);
    if (verdict !== null) return verdict;
  }
  return null;
}

function judge(index: number, stream: string, { by }: Decision, locked: LockedStream): Verdict | null {
  if ('command' in by) return judgeCommand(index, by.command, locked);
  return 'news' in by ? judgeNews(index, stream, by.news, locked) : null;
}

function judgeCommand(index: number, { envelope }: SignedCommand, { keys }: LockedStream): Verdict | null {
  const known = keys.find(({ key }) => key === envelope.key);
  if (known === undefined) return null;
  return known.digest === envelope.digest ? settled(index, known) : refused(index, 'key-reused');
}

function judgeNews(index: number, stream: string, news: News, locked: LockedStream): Verdict | null {
  const same = (row: { stream: string; seq: number }): boolean =>
    row.stream === news.cause.stream && row.seq === news.cause.seq;
  const body = canonicalOf(news.body);
  if (!locked.told.some((told) => same(told) && canonicalOf(told.body) === body)) {
    return refused(index, 'news-unknown');
  }
  const heard = locked.heard.find(same);
  return heard === undefined ? null : settled(index, { ...heard, stream });
}

const refused = (index: number, code: RefusalCode): Refused => ({ outcome: 'refused', index, code });

const settled = (index: number, { stream, fromSeq, toSeq }: CommandAnswer): Verdict => ({
  outcome: 'settled',
  index,
  answer: { stream, fromSeq, toSeq },
});
