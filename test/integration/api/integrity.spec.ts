import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Integrity } from '#contracts/http/integrity';
import { writeCheckpoint } from '#persistence/journal/checkpoint';
import type { Caller } from '../../support/api/served.ts';
import { ServedStory, TOURISM, TRADE } from '../../support/api/served-story.ts';
import { itemId } from '../../support/record/sample-plan.ts';
import { tamper } from '../../support/record/test-record.ts';

let story: ServedStory;
let folder: string;
let auditor: Caller;
let path: string;
let stream: string;

beforeEach(async () => {
  story = await ServedStory.open();
  folder = await mkdtemp(join(tmpdir(), 'phoihop-checkpoints-'));
  await story.start({ '1': { lead: TOURISM }, '2': { lead: TOURISM } });
  stream = story.item('1');
  path = `/api/history/items/${itemId(story.planId, '1')}/integrity`;
  await story.at('2026-03-03 10:00').act(stream, TOURISM, { type: 'acknowledge-assignment' });
  await ask('Số liệu');
  auditor = await story.signIn('kiem-tra');
});
afterEach(async () => {
  await story.close();
  await rm(folder, { recursive: true });
});

const ask = (text: string): Promise<void> =>
  story.act(stream, TOURISM, { type: 'request-contribution', from: TRADE, text });
const checkpoint = () => writeCheckpoint(story.test.record, story.checkpoints, folder);
const checked = async (): Promise<Integrity> => (await auditor.get<Integrity>(path)).body;
const codes = ({ findings }: Integrity): readonly string[] =>
  findings.map(({ code, seq }) => `${code} ${seq}`);

describe('the integrity of a journal', () => {
  it('is confirmed up to its last row, and by the newest checkpoint up to the row that it knew', async () => {
    expect(await checked()).toMatchObject({ intact: true, upToSeq: 3, checkpoint: null, findings: [] });
    const { claim } = await checkpoint();
    await ask('Thêm số liệu');
    expect(await checked()).toMatchObject({
      intact: true,
      upToSeq: 4,
      checkpoint: { upToSeq: 3, signatureValid: true, root: claim.root, keyId: claim.keyId },
      findings: [],
    });
  });

  it('is confirmed of plan, report and period as well', async () => {
    await story.at('2026-11-16 08:00').rings(story.plan);
    const report = story.report(TOURISM, '2026').split('/')[1] ?? '';
    for (const one of [`plans/${story.planId}`, `reports/${report}`, `periods/${story.planId}/2026`]) {
      const { status, body } = await auditor.get<Integrity>(`/api/history/${one}/integrity`);
      expect([one, status, body.intact, body.upToSeq > 0]).toEqual([one, 200, true, true]);
    }
  });

  it('is not confirmed when a row was edited: the row is named, in the language asked for', async () => {
    await tamper(
      story.test.owner,
      `update journal set data = jsonb_set(data, '{text}', '"Khác"') where stream = $1 and seq = 3`,
      [stream],
    );
    const body = await checked();
    expect(body).toMatchObject({ intact: false, upToSeq: 2 });
    expect(codes(body)).toEqual(['row-edited 3']);
    expect(body.findings[0]?.text).toBe('Dòng 3 không còn như khi được ghi');
    const english = await auditor.fetch(path, { headers: { 'Accept-Language': 'en' } });
    expect(((await english.json()) as Integrity).findings[0]?.text).toBe('Row 3 is not as it was written');
  });

  it('is not confirmed when its tail was cut so well that only a checkpoint knows', async () => {
    await checkpoint();
    await cutTail();
    const body = await checked();
    expect(body).toMatchObject({ intact: false, upToSeq: 2 });
    expect(codes(body)).toContain('tail-cut 2');
  });

  it('is not confirmed when a checkpoint was forged', async () => {
    await checkpoint();
    await tamper(story.test.owner, `update checkpoint set signature = repeat('A', 86)`);
    const body = await checked();
    expect(body).toMatchObject({ intact: false, checkpoint: { signatureValid: false } });
    expect(codes(body)).toEqual(['checkpoint-false null']);
  });

  it('says nothing of other journals', async () => {
    await tamper(story.test.owner, `update journal set data = '{}' where stream = $1 and seq = 1`, [
      story.item('2'),
    ]);
    expect(await checked()).toMatchObject({ intact: true, findings: [] });
  });

  it('is told to whoever may read the history, and to nobody else', async () => {
    const officer = await story.signIn('so-cong-thuong');
    expect((await officer.get(path)).status).toBe(200);
    const administrator = await story.signIn('quan-tri');
    expect((await administrator.get(path)).status).toBe(403);
    expect((await officer.get('/api/history/items/unknown/integrity')).status).toBe(404);
  });

  /** As somebody who knows the whole record would: the row, its traces, and the head put back. */
  async function cutTail(): Promise<void> {
    const { owner } = story.test;
    await tamper(owner, 'delete from journal where stream = $1 and seq = 3', [stream]);
    await tamper(owner, 'delete from command_key where stream = $1 and to_seq = 3', [stream]);
    await tamper(owner, 'delete from inbox_line where cause_stream = $1 and cause_seq = 3', [stream]);
    await tamper(owner, 'delete from outbox where cause_stream = $1 and cause_seq = 3', [stream]);
    await tamper(
      owner,
      `update stream s set seq = j.seq, hash = j.hash, state = jsonb_set(state, '{contributions}', '[]')
         from journal j where s.id = $1 and j.stream = $1 and j.seq = 2`,
      [stream],
    );
  }
});
