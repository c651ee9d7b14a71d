import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problemAnswer } from './problem-answer.ts';
import { isProblemCode, PROBLEMS } from './problem-catalogue.ts';

const root = join(import.meta.dirname, '../../../..');

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

const found = (folder: string, form: RegExp): string[] =>
  [
    ...new Set(sourcesIn(folder).flatMap((text) => [...text.matchAll(form)].map(([, code = '']) => code))),
  ].sort();

describe('the catalogue of problems', () => {
  it.each(found('libs/domain/src', /rejected\(\s*'([a-z-]+)'/g))(
    'knows the rejection %s of the rules',
    (code) => {
      expect(isProblemCode(code)).toBe(true);
    },
  );

  it.each(found('workflows/src', /code: '([a-z-]+)'/g))('knows %s, with which a workflow refuses', (code) => {
    expect(isProblemCode(code)).toBe(true);
  });

  it.each(['signature-invalid', 'wrong-target', 'key-reused', 'news-unknown'])(
    'knows %s, with which the journal refuses',
    (code) => {
      expect(isProblemCode(code)).toBe(true);
    },
  );

  it('found the rejections of the rules at all', () => {
    expect(found('libs/domain/src', /rejected\(\s*'([a-z-]+)'/g).length).toBeGreaterThan(20);
  });

  it.each(Object.entries(PROBLEMS))(
    'says in both languages what %s is and what to do',
    (code, { status, title, advice }) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(status).toBeGreaterThanOrEqual(400);
      for (const text of [title.vi, title.en, advice.vi, advice.en])
        expect(text).toBe(text.trim().normalize('NFC'));
      expect(title.vi).not.toBe(title.en);
      expect(advice.en).toMatch(/\.$/);
    },
  );

  it('answers with the members of RFC 9457, in the language asked for', () => {
    const answer = problemAnswer({ code: 'not-found', members: { details: 1 } }, 'en', '/api/items/x');
    expect(answer).toMatchObject({
      type: 'urn:phoihop:problem:not-found',
      title: 'Not found',
      status: 404,
      code: 'not-found',
      instance: '/api/items/x',
      details: 1,
    });
  });

  it('says what to do about this very failure where it is known', () => {
    const advice = { vi: 'Lưu thành .docx.', en: 'Save it as .docx.' };
    const problem = { code: 'document-unreadable', members: { advice } } as const;
    expect(problemAnswer(problem, 'vi', '/x')).toMatchObject({ detail: advice.vi, advice });
    expect(problemAnswer(problem, 'en', '/x')).toMatchObject({ detail: advice.en, advice });
  });
});
