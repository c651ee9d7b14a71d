import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgencyPage, AgencyView } from '#contracts/http/agencies';
import type { Confirmed, DraftSummary, DraftView, Preview } from '#contracts/http/drafts';
import type { PlanPeriods, PlanView } from '#contracts/http/plans';
import type { z } from 'zod';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { samplePlanBytes } from '#sample/sample-plan';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import { suggestedMatches } from '../../support/api/suggested-matches.ts';
import type { Caller } from '../../support/api/served.ts';
import type { Rig } from '../../support/workflows/rig.ts';
import { until } from '../../../apps/worker/src/seed/until.ts';

interface ProblemBody {
  readonly code: string;
  readonly plan?: string;
  readonly details?: readonly { readonly code: string }[];
  readonly errors?: readonly { readonly pointer: string }[];
}

describe('a plan over HTTP', () => {
  let served: ServedSample;
  let rig: Rig;
  let coordinator: Caller;

  beforeAll(async () => {
    served = await serveSample({ isRelaying: true });
    ({ rig, coordinator } = served);
  }, 180_000);
  afterAll(() => served.close(), 180_000);

  const headers = { 'X-File-Name': encodeURIComponent('kế hoạch.txt') };
  const upload = async (key?: string): Promise<DraftView> => {
    const sent = { bytes: samplePlanBytes(), headers, ...(key === undefined ? {} : { key }) };
    const { status, body } = await coordinator.send<DraftView>('POST', '/api/drafts', sent);
    expect(status).toBe(201);
    return body;
  };
  const edit = <T = DraftView>(draft: DraftView, json: object, caller = coordinator) =>
    caller.send<T>('PATCH', `/api/drafts/${draft.id}`, {
      json,
      headers: { 'If-Match': `"${draft.version}"` },
    });

  /** Everything decided as the suggestions say, of ended bodies for their successors, and nothing done on paper yet but the film, which was begun. */
  async function decided(): Promise<DraftView> {
    const draft = await upload();
    const matches = suggestedMatches(draft);
    const answers = Object.fromEntries(draft.questions.map(({ id }) => [id, 'Sở Giáo dục và Đào tạo']));
    const items = Object.fromEntries(
      draft.items.map(({ ref, code }) => [
        ref,
        { status: code === '2.2.8' ? 'in-progress' : 'not-started', evidence: 'Hồ sơ giấy' },
      ]),
    );
    const { body } = await edit(draft, { matches, answers, takeover: { chosen: true, items } });
    expect(body.blockers).toEqual([]);
    return body;
  }
  const confirm = async (draft: DraftView): Promise<Confirmed> =>
    (await coordinator.send<Confirmed>('POST', `/api/drafts/${draft.id}/confirm`)).body;

  it('is read from a document once a key', async () => {
    const [one, again] = await Promise.all([upload('upload-1'), upload('upload-1')]);
    expect(again).toEqual(one);
    expect(one.items).toHaveLength(30);
    const other = { json: { fileName: 'x.txt', contentBase64: 'eA==' }, key: 'upload-1' };
    const unreadable = await coordinator.send<ProblemBody>('POST', '/api/drafts', { ...other, key: 'other' });
    expect([unreadable.status, unreadable.body.code]).toEqual([422, 'document-unreadable']);
    const renamed = { bytes: samplePlanBytes(), headers: { 'X-File-Name': 'b.txt' }, key: 'upload-1' };
    const reused = await coordinator.send<ProblemBody>('POST', '/api/drafts', renamed);
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('says what keeps it from being confirmed', async () => {
    const draft = await upload();
    const { status, body } = await coordinator.send<ProblemBody>('POST', `/api/drafts/${draft.id}/confirm`);
    expect([status, body.code]).toEqual([409, 'draft-incomplete']);
    expect(body.details?.map(({ code }) => code)).toEqual(draft.blockers.map(({ code }) => code));
  });

  it('is edited by one at a time, in words that it knows', async () => {
    const draft = await upload();
    const path = `/api/drafts/${draft.id}`;
    const blind = await coordinator.send<ProblemBody>('PATCH', path, { json: {} });
    expect([blind.status, blind.body.code]).toEqual([428, 'if-match-missing']);
    const unknown = await edit<ProblemBody>(draft, { answers: { q99: 'x' } });
    expect([unknown.status, unknown.body.errors?.[0]?.pointer]).toEqual([400, '/answers/q99']);
    const edits = [1, 2, 3].map((number) => edit(draft, { items: { '1': { content: `Lần ${number}` } } }));
    const statuses = (await Promise.all(edits)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412, 412]);
  });

  it('is listed under the number that it was given', async () => {
    const draft = await upload();
    await edit(draft, { facts: { number: '118/KH-UBND' } });
    const { body } = await coordinator.get<{ items: DraftSummary[] }>('/api/drafts?limit=200');
    expect(body.items.find(({ id }) => id === draft.id)?.number).toBe('118/KH-UBND');
  });

  it('is previewed before it starts', async () => {
    const draft = await upload();
    const { body } = await coordinator.get<Preview>(`/api/drafts/${draft.id}/preview?from=2024-09-04`);
    expect(body).toHaveLength(445);
  });

  it('is frozen when it is confirmed, and confirmed again is the same plan', async () => {
    const draft = await decided();
    const [one, again] = await Promise.all([confirm(draft), confirm(draft)]);
    expect(again.planId).toBe(one.planId);
    const late = await edit<ProblemBody>(draft, {});
    expect([late.status, late.body.code, late.body.plan]).toEqual([409, 'draft-confirmed', one.plan]);
    expect((await coordinator.get<PlanView>(one.plan)).body).toMatchObject({
      status: 'confirmed',
      counts: [],
    });
  });

  it('starts once, however many start it, and all its items are assigned', async () => {
    const { plan } = await confirm(await decided());
    const keys = Array.from({ length: 20 }, (_, index) => `start-${index}`);
    // Of so many at once some may come back unanswered (202, 503): they are repeated with their key.
    const answered = (key: string) =>
      until(`an answer to ${key}`, 20_000, async () => {
        const answer = await coordinator.send<ProblemBody>('POST', `${plan}/start`, { key });
        return [202, 503].includes(answer.status) ? null : answer;
      });
    const answers = await Promise.all(keys.map(answered));
    const first = answers.findIndex(({ status }) => status === 200);
    const others = answers.filter((_, index) => index !== first);
    expect(others.map(({ status, body }) => [status, body.code, body.plan])).toEqual(
      others.map(() => [409, 'plan-already-started', plan]),
    );
    const repeated = await coordinator.send<ProblemBody>('POST', `${plan}/start`, { key: `start-${first}` });
    expect(repeated.status).toBe(200);
    const counts = await until('assignment', 20_000, async () => {
      const { body } = await coordinator.get<PlanView>(plan);
      return body.counts.some(({ phase }) => phase === null) ? null : body.counts;
    });
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    expect(counts).toContainEqual({ phase: 'in-progress', timeliness: 'overdue', count: 1 });
    const { body: periods } = await coordinator.get<z.output<typeof PlanPeriods>>(`${plan}/periods`);
    expect(periods.items.map(({ key }) => key)).toEqual(['2024', '2025', '2026', '2027', '2028', '2029']);
    expect(periods.items[0]?.status).toBe('past');
    const { body: preview } = await coordinator.get<Preview>(`${plan}/preview?from=2024-09-04`);
    expect(preview).toHaveLength(445);
  }, 180_000);

  it('is started by the coordinator alone, and not seen from another locality', async () => {
    const { plan } = await confirm(await decided());
    const officer = await served.signIn('so-du-lich', DEMO_PASSWORD);
    const refused = await officer.send<ProblemBody>('POST', `${plan}/start`);
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    await rig.record.query(`insert into locality (id, name) values ('elsewhere', 'Nơi khác')`);
    await rig.record.query(
      `insert into account (id, username, password_hash, role, locality_id)
       select 'stranger', 'stranger', password_hash, 'supervisor', 'elsewhere' from account limit 1`,
    );
    const stranger = await served.signIn('stranger', DEMO_PASSWORD);
    const unseen = await stranger.get<ProblemBody>(plan);
    expect([unseen.status, unseen.body.code]).toEqual([404, 'not-found']);
  });

  it('has agencies whose names follow one another', async () => {
    const administrator = await served.signIn('quan-tri', DEMO_PASSWORD);
    const names = [
      { name: 'Sở Cũ', from: '2020-01-01', to: '2026-01-01' },
      { name: 'Sở Mới', from: '2026-01-01', basis: 'Quyết định 1' },
    ];
    const json = { kind: 'ordered', names };
    const { status, body } = await administrator.send<AgencyView>('POST', '/api/agencies', { json });
    expect([status, body.name, body.version]).toEqual([201, 'Sở Mới', 1]);
    const overlapping = {
      ...json,
      names: [
        { name: 'A', from: '2020-01-01' },
        { name: 'B', from: '2021-01-01' },
      ],
    };
    const refused = await administrator.send<ProblemBody>('POST', '/api/agencies', { json: overlapping });
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, '/names']);
    const change = { json: { aliases: ['Sở Xưa'] }, headers: { 'If-Match': '"1"' } };
    const changed = await administrator.send<AgencyView>('PATCH', `/api/agencies/${body.id}`, change);
    expect([changed.body.aliases, changed.headers.get('etag')]).toEqual([['Sở Xưa'], '"2"']);
    const { body: list } = await coordinator.get<z.output<typeof AgencyPage>>('/api/agencies?limit=2');
    expect(list.items).toHaveLength(2);
    expect(list.next).not.toBeNull();
  });
});
