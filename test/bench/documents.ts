import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { DocumentReader } from '#documents/reading/document-reader';
import { readDocument } from '#documents/read-document';
import { writePlan } from '#documents/templates/write-plan';
import { largePlan } from './large-plan.ts';
import { median } from './median.ts';

/**
 * How long documents take to be read: at first and when the code is warm, beside the least that anybody needs who
 * unpacks them and passes over their XML; and how long whoever has them read by a thread is held up meanwhile.
 */
const ROUNDS = 7;
const MOST_MS = { 'plan.docx': 1000, 'rows.xlsx': 5000 } as const;
const MOST_DELAY_MS = 50;
/** How often the delay is measured, ms; it is a part of what is measured. */
const RESOLUTION = 5;

type Named = readonly [fileName: keyof typeof MOST_MS, bytes: Uint8Array, items: number];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function verdict(name: string, value: number, most: number): boolean {
  say(`${name}: ${value.toFixed(1)} ms (wanted ≤ ${most}) ${value <= most ? 'ok' : 'MISSED'}`);
  return value <= most;
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Unpacks the document and hears every tag and text of it, without doing anything about them. */
function passOver(bytes: Uint8Array): number {
  let heard = 0;
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') });
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser();
    parser.on('opentag', () => (heard += 1));
    parser.on('text', () => (heard += 1));
    parser.write(strFromU8(part)).close();
  }
  return heard;
}

function readsWhole([fileName, bytes, items]: Named): void {
  const found = readDocument(bytes, fileName).items.length;
  if (found !== items) throw new Error(`${fileName}: ${found} items of ${items}`);
}

/** Whether one document is read in its time; the first reading is the one that counts. */
function benchReading(named: Named): boolean {
  const [fileName, bytes, items] = named;
  const cold = timed(() => readsWhole(named));
  const warm: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    least.push(timed(() => passOver(bytes)));
    warm.push(timed(() => readsWhole(named)));
  }
  const kib = (bytes.length / 1024).toFixed(0);
  say(`${fileName}: ${items} items, ${kib} KiB; warm ${median(warm).toFixed(1)} ms, ${ratio(warm, least)}`);
  return verdict(`${fileName}, first reading`, cold, MOST_MS[fileName]);
}

const ratio = (warm: readonly number[], least: readonly number[]): string =>
  `${(median(warm) / median(least)).toFixed(1)} × the ${median(least).toFixed(1)} ms of passing over its XML`;

/** How late timers of this thread are until the work is done, ms. */
async function delayDuring(
  work: () => Promise<unknown>,
): Promise<{ readonly p99: number; readonly max: number }> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  await work();
  delay.disable();
  return { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
}

/** Whether this thread goes on while another one reads; beside it, how it goes on when nobody reads. */
async function benchDelay(documents: readonly Named[]): Promise<boolean> {
  const reader = new DocumentReader();
  const begun = performance.now();
  const reading = await delayDuring(async () => {
    for (const [fileName, bytes] of documents) await reader.read(bytes, fileName);
  });
  const took = performance.now() - begun;
  await reader.close();
  const idle = await delayDuring(() => sleep(took));
  say(
    `in a thread: ${took.toFixed(0)} ms for ${documents.length}; longest delay ${reading.max.toFixed(1)} ms`,
  );
  say(`nothing read: event-loop delay p99 ${idle.p99.toFixed(1)} ms, longest ${idle.max.toFixed(1)} ms`);
  return verdict('event-loop delay p99', reading.p99, MOST_DELAY_MS);
}

const documents: readonly Named[] = [
  ['plan.docx', await writePlan(largePlan(30), 'docx'), 30],
  ['rows.xlsx', await writePlan(largePlan(5000), 'xlsx'), 5000],
];
const kept = [...documents.map(benchReading), await benchDelay(documents)];
process.exitCode = kept.every(Boolean) ? 0 : 1;
