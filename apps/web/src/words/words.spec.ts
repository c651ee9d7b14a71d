import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const HERE = import.meta.dirname;
const SOURCE = join(HERE, '..');
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

type Words = { [key: string]: string | Words };

const partName = (file: string): string =>
  basename(file, '.json').replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** All keys of a language, e.g. `item.acknowledge.title`, without the endings of plurals, with what they say. */
function dictionary(language: string): ReadonlyMap<string, string> {
  const folder = join(HERE, language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.flatMap((file) =>
      entriesOf(partName(file), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Words),
    ),
  );
}

function entriesOf(path: string, words: string | Words): [string, string][] {
  if (typeof words === 'string') return [[path.replace(PLURAL, ''), words]];
  return Object.entries(words).flatMap(([key, below]) => entriesOf(`${path}.${key}`, below));
}

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts') && !file.endsWith('schema.ts'))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n');

const vietnamese = dictionary('vi');
const english = dictionary('en');
const parts = new Set([...vietnamese.keys()].map((key) => key.split('.')[0] ?? ''));
const ofDictionary = (text: string): boolean => parts.has(text.split('.')[0] ?? '');

/** Keys that stand in the source as they are, and beginnings of those that are put together. */
const literal = new Set(
  [...sources.matchAll(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/gi)]
    .map(([, key]) => key ?? '')
    .filter(ofDictionary),
);
const beginnings = [...sources.matchAll(/`([a-z]\w*(?:\.[\w-]+)*\.)\$\{/gi)]
  .map(([, beginning]) => beginning ?? '')
  .filter(ofDictionary);
const called = [...sources.matchAll(/\bt\(\s*['"`]([^'"`$]+)['"`]/g)].map(([, key]) => key ?? '');

const placeholders = (text: string | undefined): readonly string[] =>
  [...new Set((text ?? '').match(/\{\{\s*\w+\s*\}\}/g) ?? [])].sort();

describe('the words of the page', () => {
  it('are the same in Vietnamese and English', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('are none of them empty', () => {
    const empty = [...vietnamese, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('take the same values in both languages', () => {
    const others = [...vietnamese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key)).join(),
    );
    expect(others.map(([key]) => key)).toEqual([]);
  });

  it('hold every one that the page asks for', () => {
    expect(called.length).toBeGreaterThan(50);
    expect(called.filter((key) => !vietnamese.has(key))).toEqual([]);
  });

  it('hold none that the page never shows', () => {
    const isShown = (key: string): boolean =>
      literal.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
    expect([...vietnamese.keys()].filter((key) => !isShown(key))).toEqual([]);
  });
});
