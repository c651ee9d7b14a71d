import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '#documents/read-document';
import { blockersOf } from '#domain/draft/blockers';
import { confirmDraft, planIdOf } from '#domain/draft/confirm-draft';
import type { Draft } from '#domain/draft/draft';
import { newDraft } from '#domain/draft/draft';
import { planStartOf, type PlanRevision } from '#domain/plan/plan-revision';
import { SAMPLE_AGENCIES, SAMPLE_LOCALITY } from './sample-agencies.ts';
import { SAMPLE_DRAFT_ID, sampleDraft } from './sample-draft.ts';

const PLAN = join(import.meta.dirname, '../../../../shared/documents/001_6ede71529d5c2399.txt');
const AT = Date.parse('2026-11-02T02:00:00Z');
const ground = { agencies: SAMPLE_AGENCIES, today: '2026-11-02' };

/** What a workflow runs by: everything but the words and where they stand. */
const bones = ({ items, ...plan }: PlanRevision) => ({
  start: planStartOf({ items, ...plan }, ''),
  items: items.map(({ section: _section, content: _content, source: _source, ...item }) => item),
});

function testTheRealPlan(): void {
  const read = newDraft(
    SAMPLE_DRAFT_ID,
    SAMPLE_LOCALITY.id,
    readDocument(readFileSync(PLAN), 'ke-hoach.txt'),
  );
  const { answers, matches, takeover } = sampleDraft(AT);
  const decided: Draft = { ...read, answers, matches, takeover };

  it('cannot start before its three questions are answered and its names matched', () => {
    const codes = blockersOf(read, ground).map(({ code }) => code);
    expect(codes.filter((code) => code === 'accountable-undecided')).toHaveLength(3);
    expect(new Set(codes)).toEqual(new Set(['accountable-undecided', 'name-unmatched']));
    expect(blockersOf(decided, ground)).toEqual([]);
  });

  it('becomes the plan that the sample retells', () => {
    const planId = planIdOf(SAMPLE_DRAFT_ID);
    expect(bones(confirmDraft(decided, planId))).toEqual(bones(confirmDraft(sampleDraft(AT), planId)));
  });

  it('shares no sentence with the sample', () => {
    const retold = sampleDraft(AT).document.items;
    const real = readFileSync(PLAN, 'utf8').toLowerCase();
    const runs = retold.flatMap(({ content }) => runsOf(content.toLowerCase().split(/\s+/u)));
    expect(runs.filter((run) => real.includes(run))).toEqual([]);
  });
}

/** Eight words in a row; a name of an event may have that many, a sentence has more. */
const runsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - 7)).map((_, at) => words.slice(at, at + 8).join(' '));

function tellThatItIsAbsent(): void {
  console.warn(`THE SOURCE DOCUMENTS ARE ABSENT (${PLAN}): the real plan's draft is not tested here.`);
  it('IS NOT TESTED HERE: the folder ../shared/documents is absent', () => {
    expect(existsSync(PLAN)).toBe(false);
  });
}

describe('the real plan as a draft', existsSync(PLAN) ? testTheRealPlan : tellThatItIsAbsent);
