import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { generateKeyPairSync } from 'node:crypto';
import { canonicalOf } from '#persistence/journal/canonical';
import { writeCheckpoint } from '#persistence/journal/checkpoint';
import { keepText } from '#persistence/texts/texts';
import type { Dossier } from '../../../apps/api/src/dossiers/dossier.ts';
import type { Caller } from '../../support/api/served.ts';
import { ServedStory, TOURISM, TRADE } from '../../support/api/served-story.ts';
import { itemId } from '../../support/record/sample-plan.ts';
import { tamper } from '../../support/record/test-record.ts';

const WRITTEN = 'Đã tổ chức <b>hai</b> hội nghị & một hội thảo';
const LONG = `<script>alert('x')</script> ${'Đề nghị cung cấp số liệu. '.repeat(30).trim()}`;

/** How many bytes are changed, one at a time. */
const PLACES = 20;

let story: ServedStory;
let folder: string;
let auditor: Caller;
let files: Readonly<Record<string, Uint8Array>>;
let dossier: Dossier;

beforeAll(async () => {
  story = await ServedStory.open();
  folder = await mkdtemp(join(tmpdir(), 'phoihop-dossier-'));
  await live();
  auditor = await story.signIn('kiem-tra');
  files = await exported(auditor);
  dossier = JSON.parse(textOf('dossier.json')) as Dossier;
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
}, 60_000);
afterAll(async () => {
  await story.close();
  await rm(folder, { recursive: true });
});

/** A year in which the item is worked on and reported, with a checkpoint before the report. */
async function live(): Promise<void> {
  await story.at('2025-03-03 09:00').start({ '1': { lead: TOURISM }, '2': { lead: TRADE } });
  const item = story.item('1');
  await story.at('2025-03-04 10:00').act(item, TOURISM, { type: 'acknowledge-assignment' });
  const { manager } = story.test.record;
  const asked = `sha256:${await keepText(manager, LONG)}`;
  await story.act(item, TOURISM, { type: 'request-contribution', from: TRADE, text: asked } as {
    type: string;
  });
  await writeCheckpoint(story.test.record, story.checkpoints, join(folder, 'checkpoints'));
  await story.at('2025-11-17 08:00').rings(story.plan);
  const digest = await keepText(manager, canonicalOf({ text: WRITTEN, result: 'Tốt' }));
  const entries = [{ itemId: itemId(story.planId, '1'), digest }];
  await story.at('2025-12-01 09:00').act(story.report(TOURISM, '2025'), TOURISM, {
    type: 'submit-report',
    entries,
  } as { type: string });
}

const path = (code = '1'): string => `/api/items/${itemId(story.planId, code)}/dossier`;
async function exported(caller: Caller): Promise<Readonly<Record<string, Uint8Array>>> {
  const response = await caller.fetch(path());
  expect(response.status).toBe(200);
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
}
const textOf = (name: string, from = files): string => strFromU8(from[name] ?? new Uint8Array());

interface Verdict {
  readonly code: number;
  readonly said: string;
}

/** Runs the script of the archive, as somebody does who has nothing but the archive. */
async function verified(text: string, keyFile = join(folder, 'public-key.pem')): Promise<Verdict> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.json`);
  await writeFile(file, text);
  const environment = { PATH: process.env['PATH'] };
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'verify.mjs'), file, keyFile],
      { env: environment },
      (error, said) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said });
      },
    );
  });
}

type Json = Record<string, unknown>;
/** A part of a dossier by its way from the top, to be changed: `journal.rows.1`. */
const part = <T = Json>(whole: Json, way: string): T =>
  way.split('.').reduce<unknown>((at, name) => (at as Json)[name], whole) as T;
/** The dossier after somebody changed it. */
function changed(change: (whole: Json) => void): string {
  const copy = structuredClone(dossier) as unknown as Json;
  change(copy);
  return JSON.stringify(copy);
}
const setting = (way: string, name: string, value: unknown) => (whole: Json) => {
  part(whole, way)[name] = value;
};

describe('the dossier of an item', () => {
  it('is an archive with what is read, what is checked, and what checks it', async () => {
    const response = await auditor.fetch(path());
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=ho-so-1.zip');
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'dossier.html',
      'dossier.json',
      'public-key.pem',
      'verify.mjs',
    ]);
  });

  it('holds the item, its plan, its story, its rows and its texts', () => {
    const { reading, journal, texts, withheld, checkpoint } = dossier;
    expect(reading).toMatchObject({
      plan: { number: '12/KH-UBND' },
      item: { code: '1', lead: { name: 'Sở Du lịch' } },
    });
    expect(reading.story.map(({ type }) => type)).toEqual(journal.rows.map(({ type }) => type));
    expect(reading.story[2]?.why).toBe(LONG);
    expect(journal.rows.map(({ type }) => type)).toEqual([
      'item-assigned',
      'assignment-acknowledged',
      'contribution-requested',
      'entry-submitted',
    ]);
    expect(texts.map(({ body }) => body)).toEqual([LONG, canonicalOf({ text: WRITTEN, result: 'Tốt' })]);
    expect(withheld).toEqual([]);
    expect(checkpoint?.head.slice(0, 2)).toEqual([story.item('1'), 3]);
  });

  it('tells nothing of other chains', () => {
    expect(textOf('dossier.json')).not.toContain(story.item('2'));
    expect(textOf('dossier.json')).not.toContain('account');
  });

  it('prints its story as one page without a script, in which every text is text', () => {
    const page = textOf('dossier.html');
    expect(page).toContain('Hồ sơ nhiệm vụ 1');
    expect(page).toContain('Đã tổ chức &lt;b&gt;hai&lt;/b&gt; hội nghị &amp; một hội thảo');
    expect(page).not.toMatch(/<script|javascript:|<img|<link|https?:/i);
    expect(page).toContain('biết tới dòng 3');
  });

  it('leaves out what the caller may not read of reports, and says what', async () => {
    const other = await exported(await story.signIn('so-cong-thuong'));
    const theirs = JSON.parse(textOf('dossier.json', other)) as Dossier;
    expect(theirs.texts.map(({ body }) => body)).toEqual([LONG]);
    expect(theirs.withheld).toHaveLength(1);
    expect(textOf('dossier.json', other)).not.toContain('hội thảo');
    expect(textOf('dossier.html', other)).not.toContain('hội thảo');
    expect((await verified(textOf('dossier.json', other))).code).toBe(0);
  });

  it('belongs to the readers of the item', async () => {
    const administrator = await story.signIn('quan-tri');
    expect((await administrator.fetch(path())).status).toBe(403);
    expect((await auditor.fetch('/api/items/unknown/dossier')).status).toBe(404);
  });
});

describe('the script of the archive', () => {
  it('finds nothing in a dossier as it was made', async () => {
    const { code, said } = await verified(textOf('dossier.json'));
    expect(said).toContain('ĐÚNG NHƯ ĐÃ GHI / AS RECORDED');
    expect(said).toContain('up to row 3');
    expect(code).toBe(0);
  });

  it('names the row of which one byte was changed', async () => {
    const { code, said } = await verified(textOf('dossier.json').replace('"at":17410', '"at":17411'));
    expect(code).toBe(1);
    expect(said).toMatch(/dòng \d \/ row \d/);
    const edited = await verified(changed(setting('journal.rows.2.data', 'from', 'agency-x')));
    expect(edited).toMatchObject({ code: 1, said: expect.stringContaining('row 3: nội dung không khớp') });
  });

  it.each<[string, string, (whole: Json) => void]>([
    ['a row that was left out', 'row 3', (whole) => void part<Json[]>(whole, 'journal.rows').splice(1, 1)],
    ['rows that changed places', 'row 3', (whole) => void part<Json[]>(whole, 'journal.rows').reverse()],
    ['another actor', 'row 2', setting('journal.rows.1', 'actorId', 'somebody')],
    ['what a hash is said to cover', 'row 2', setting('journal.rows.1', 'covers', '{}')],
    ['a cut tail', 'row 3', (whole) => void part<Json[]>(whole, 'journal.rows').pop()],
    ['a text', 'text', setting('texts.0', 'body', 'Khác')],
    ['a text that was left out', 'row 3', (whole) => void part<Json[]>(whole, 'texts').shift()],
    ['the story', 'reading part', setting('reading.story.0', 'what', 'Không có gì')],
    ['a story of other rows', 'row 1', setting('reading.story.0', 'hash', '0')],
    ['the item', 'reading part', setting('reading.item', 'content', 'Việc khác')],
    ['the way to the root', 'checkpoint', (whole) => void part<Json[]>(whole, 'checkpoint.path').pop()],
    ['the root', 'checkpoint', setting('checkpoint.claim', 'root', '0'.repeat(64))],
    ['the signature', 'checkpoint', setting('checkpoint', 'signature', 'A'.repeat(86))],
    ['the head that the checkpoint knows', 'checkpoint', setting('checkpoint.head', '1', 2)],
  ])('finds %s', async (_what, where, change) => {
    const { code, said } = await verified(changed(change));
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining(where) });
  });

  it('finds any byte that was changed, wherever it stands', async () => {
    const whole = textOf('dossier.json').trimEnd();
    const places = Array.from({ length: PLACES }, (_, index) => Math.floor((index * whole.length) / PLACES));
    for (const at of places) {
      const spoiled = `${whole.slice(0, at)}${whole[at] === '7' ? '8' : '7'}${whole.slice(at + 1)}`;
      expect({ at, ...(await verified(spoiled)) }).not.toMatchObject({ code: 0 });
    }
  });

  it('does not take a key for that of the installation, and says when it has none', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const other = join(folder, 'other.pem');
    await writeFile(other, publicKey.export({ type: 'spki', format: 'pem' }));
    expect(await verified(textOf('dossier.json'), other)).toMatchObject({
      code: 1,
      said: expect.stringContaining('signed with another key'),
    });
    expect(await verified(textOf('dossier.json'), join(folder, 'none.pem'))).toMatchObject({
      code: 2,
      said: expect.stringContaining('Signature not checked'),
    });
  });

  it('finds what was changed in the record itself before the dossier was made', async () => {
    await tamper(
      story.test.owner,
      `update journal set data = jsonb_set(data, '{from}', '"agency-x"') where stream = $1 and seq = 3`,
      [story.item('1')],
    );
    const { code, said } = await verified(textOf('dossier.json', await exported(auditor)));
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('row 3') });
  });
});

describe('a dossier without a checkpoint', () => {
  it('holds by itself, and says that nothing is signed', async () => {
    const none = changed((whole) => void (whole['checkpoint'] = null));
    expect(await verified(none)).toMatchObject({
      code: 2,
      said: expect.stringContaining('No checkpoint yet'),
    });
  });
});
