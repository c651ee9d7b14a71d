import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Fails when any page of the built site needs more compressed script at its first load than an office's line brings
 * at once: the frame, the words of one language and the page itself.
 */
const MOST_BYTES = 250_000;
const folder = join(import.meta.dirname, '..', 'dist', 'web');

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>;

const chunkOf = (name: string): Chunk => {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`the page has no part ${name}`);
  return chunk;
};

/** Files that must be there before a part runs. */
function filesOf(name: string, found = new Set<string>()): ReadonlySet<string> {
  const { file, imports = [] } = chunkOf(name);
  if (found.has(file)) return found;
  found.add(file);
  imports.forEach((one) => filesOf(one, found));
  return found;
}

const sizes = new Map<string, number>();
function sizeOf(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readFileSync(join(folder, file))).length;
  sizes.set(file, known);
  return known;
}

const entry = Object.keys(manifest).find((name) => chunkOf(name).isEntry === true);
if (entry === undefined) throw new Error('the page has no entry');
const words = Object.keys(manifest).filter((name) => name.includes('words/') && name.includes('dictionary'));
const pages = (chunkOf(entry).dynamicImports ?? []).filter((name) => !words.includes(name));
if (pages.length === 0 || words.length !== 2)
  throw new Error('the page was built in another way than expected');

const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
const largestWords = Math.max(...words.map((name) => sizeOf(chunkOf(name).file)));
const together = (...names: readonly string[]): number =>
  total(new Set(names.flatMap((name) => [...filesOf(name)])));
/** A page that brings its parts when they are gone to is opened with one of them. */
const bytesOf = (page: string): number => {
  const parts = chunkOf(page).dynamicImports ?? [];
  return (
    largestWords +
    Math.max(...[[], ...parts.map((part) => [part])].map((part) => together(entry, page, ...part)))
  );
};
const loads = pages
  .map((name) => ({ name, bytes: bytesOf(name) }))
  .sort((one, other) => other.bytes - one.bytes);
const [heaviest] = loads;
if (heaviest === undefined) throw new Error('the page has no pages');
const kilobytes = (heaviest.bytes / 1000).toFixed(0);
process.stdout.write(`heaviest first load: ${kilobytes} kB of compressed script, ${heaviest.name}\n`);
for (const { name, bytes } of loads.filter((one) => one.bytes > MOST_BYTES)) {
  process.stderr.write(
    `${name}: ${bytes} bytes of compressed script at the first load; at most ${MOST_BYTES}\n`,
  );
  process.exitCode = 1;
}
