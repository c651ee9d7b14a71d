import { renameSync, statSync } from 'node:fs';

const enoughBytes = 10 * 1024 * 1024;

/** Puts a grown log aside as `<file>.1` (the one before is dropped), so that logs of years stay small. */
export function turnOver(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > enoughBytes) renameSync(file, `${file}.1`);
  return file;
}
