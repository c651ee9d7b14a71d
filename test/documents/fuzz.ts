import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DocumentReader } from '#documents/reading/document-reader';
import { UnreadableDocumentError } from '#documents/unreadable-document.error';
import { CORPUS } from './corpus/corpus.ts';
import { Chance } from './fuzzing/chance.ts';
import { spoil } from './fuzzing/spoil.ts';
import { brokenInvariants } from './invariants.ts';

/**
 * `npm run fuzz:documents -- [--seconds 60] [--seed N] [--only ROUND]`: reads damaged documents of the corpus, and
 * fails on what no document may do: an error of the software, more than ten seconds, a reading that cannot be true.
 */
const LONGEST = 10_000;
/** Refusals that are the software's fault. */
const FAULTS = ['document-reading-failed', 'document-too-slow'];
const GOLDEN = 0x9e3779b9;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const originals = CORPUS.map(({ name, fileName, bytes }) => ({ name, fileName, bytes: bytes() }));
const folder = mkdtempSync(join(tmpdir(), 'fuzz-documents-'));
const reader = new DocumentReader({ limits: { time: LONGEST } });

/** How often each end came: a run in which hardly anything was read says little. */
const ends = new Map<string, number>();
const count = (end: string): void => void ends.set(end, (ends.get(end) ?? 0) + 1);

/** What the reader may not do with the file, if it does. */
async function faultOf(bytes: Uint8Array, fileName: string): Promise<string | null> {
  try {
    const [broken] = brokenInvariants(await reader.read(bytes, fileName));
    count('read');
    return broken ?? null;
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) return String(error);
    const { code, cause } = error;
    count(code);
    return FAULTS.includes(code) ? `${code} ${cause instanceof Error ? (cause.stack ?? '') : ''}` : null;
  }
}

/** Reads the file of one round; the round and the seed alone decide what it is. */
async function runRound(round: number): Promise<boolean> {
  const chance = new Chance(seed + Math.imul(round, GOLDEN));
  const { name, fileName, bytes } = chance.of(originals) ?? {
    name: '',
    fileName: 'a.txt',
    bytes: new Uint8Array(),
  };
  let spoilt = bytes;
  for (let count = 1 + chance.below(2); count > 0; count -= 1) spoilt = spoil(spoilt, fileName, chance);
  const fault = await faultOf(spoilt, fileName);
  if (fault === null) return true;
  const kept = join(folder, `${round}-${fileName}`);
  writeFileSync(kept, spoilt);
  process.stdout.write(`round ${round}, from “${name}”, kept as ${kept}\n  ${fault}\n`);
  return false;
}

process.stdout.write(`seed ${seed}\n`);
const end = Date.now() + Number(values.seconds) * 1000;
let rounds = 0;
let faults = 0;
if (values.only !== undefined) faults = (await runRound(Number(values.only))) ? 0 : 1;
else for (; Date.now() < end; rounds += 1) faults += (await runRound(rounds)) ? 0 : 1;
await reader.close();
for (const [name, times] of ends) process.stdout.write(`${name}: ${times}\n`);
process.stdout.write(`${rounds} rounds, ${faults} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;
