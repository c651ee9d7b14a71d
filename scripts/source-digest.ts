import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['apps', 'libs', 'workflows'];
const single = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Files of the product below the root, specs left out; relative paths in a fixed order. */
export function sourceFiles(root: string): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
    )
    .filter((file) => !file.includes('node_modules'))
    .sort();
}

/** Changes when any source is edited, added, or removed; reads no file's content, so it takes milliseconds. */
export function sourceDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...single, ...sourceFiles(root)]) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}
