import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join('apps', 'web');
/** Made by the build itself. */
const CLIENT = join(PAGE, 'src', 'api', 'schema.ts');
const single = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Files of the programs below the root, specs left out; relative paths in a fixed order. */
export const sourceFiles = (root: string): readonly string[] =>
  ['apps', 'libs', 'workflows']
    .flatMap((folder) => filesBelow(root, folder))
    .filter((file) => !file.startsWith(PAGE))
    .sort();

/** Files that the page is built from. */
export const pageFiles = (root: string): readonly string[] =>
  filesBelow(root, PAGE)
    .filter((file) => file !== CLIENT)
    .sort();

const filesBelow = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.includes('node_modules'));

/** Changes when any of the files is edited, added, or removed; reads no file's content, so it takes milliseconds. */
export function sourceDigest(root: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...single, ...files]) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}
