import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { CreatedApiKey } from '#contracts/http/accounts';
import type { StoryPage, Technical } from '#contracts/http/history';
import type { InboxPage, Work, WorkList } from '#contracts/http/inbox';
import type { Item, ItemAct } from '#contracts/http/items';
import type { Letter, LetterPage } from '#contracts/http/letters';
import type { Period } from '#contracts/http/periods';
import type { Report, ReportDraft, ReportPage } from '#contracts/http/reports';
import { dayOf } from '#domain/time/day';
import { Client, type ProblemBody } from '../support/product/client.ts';
import { Conformance, readDescription } from '../support/product/described.ts';
import { type ItemInList, type OwnPlan, startOwnPlan } from '../support/product/own-plan.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { until } from '../support/workflows/until.ts';

type ItemActed = z.output<typeof ItemAct>;
type Story = z.output<typeof StoryPage>;

const SCOPES = ['plans', 'items', 'reports', 'inbox', 'agencies'].map((one) => `${one}:read`);
const ACTS = ['items:act', 'reports:act', 'inbox:act'];
const LONG = 'Đã làm việc với đối tác và có kết quả. '.repeat(30).trim();

describe("the API, as an agency's own system uses it", () => {
  let product: RunningProduct;
  let conformance: Conformance;
  let plan: OwnPlan;
  let administrator: Client;
  let coordinator: Client;
  let authority: Client;
  let tourism: Client;
  /** The system of the department of finance, by API key. */
  let system: Client;
  let keyId: string;

  beforeAll(async () => {
    product = await RunningProduct.start();
    conformance = new Conformance(await readDescription(Client.nobody(product.address)));
    const signedIn = async (username: string) => (await product.signIn(username)).watched(conformance.watch);
    administrator = await signedIn('quan-tri');
    coordinator = await signedIn('so-ngoai-vu');
    authority = await signedIn('ubnd-tinh');
    tourism = await signedIn('so-du-lich');
    plan = await startOwnPlan(product, coordinator);
  }, 270_000);
  afterAll(() => product.close(), 180_000);

  const itemPath = (code: string): string => `/api/items/${plan.item(code).id}`;
  const agencyOf = (code: string): string => plan.item(code).lead?.id ?? '';
  /** The last row of each event that wrote some, over all runs of what is behind a history. */
  const rowsWrittenIn = async (history: string): Promise<readonly number[]> => {
    const path = `/api/history/${history}/technical`;
    const { runs } = await coordinator.read<z.output<typeof Technical>>(path);
    const all = await Promise.all(
      runs.map(({ runId }) => coordinator.read<z.output<typeof Technical>>(`${path}?run=${runId}&limit=500`)),
    );
    const written = all.flatMap(({ events }) => events.flatMap(({ journalSeq }) => journalSeq ?? []));
    return written.sort((one, other) => one - other);
  };
  const workOf = async (client: Client): Promise<readonly Work[]> =>
    (await client.read<WorkList>('/api/work')).items.filter(({ planId }) => planId === plan.id);
  const kindsFor = async (client: Client, path: string): Promise<readonly string[]> =>
    (await workOf(client)).filter(({ subject }) => subject.link === path).map(({ kind }) => kind);
  const officerOf = async ({ lead }: ItemInList): Promise<Client> => {
    const account = product.demoAccounts().find(({ agency }) => agency === lead?.name);
    return (await product.signIn(account?.username ?? '')).watched(conformance.watch);
  };
  const refused = async (client: Client, path: string, json: unknown = {}): Promise<[number, string]> => {
    const key = randomUUID();
    let answer: [number, string] = [0, ''];
    // A process that is just ending may give an act back unanswered: it is repeated with its key.
    await until(`${path} is answered`, async () => {
      const { status, body } = await client.post<ProblemBody>(path, json, key);
      answer = [status, body.code];
      return status !== 503;
    });
    return answer;
  };

  it('lets the administrator give a system a key, whose secret is shown once', async () => {
    const json = { agencyId: agencyOf('2.1.3'), label: 'Hệ thống văn bản', scopes: [...SCOPES, ...ACTS] };
    const key = randomUUID();
    const first = await administrator.post<z.output<typeof CreatedApiKey>>('/api/api-keys', json, key);
    const again = await administrator.post<z.output<typeof CreatedApiKey>>('/api/api-keys', json, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual({ ...first.body, secret: null });
    keyId = first.body.id;
    system = Client.byKey(product.address, first.body.secret ?? '').watched(conformance.watch);
    expect(await system.read('/api/me')).toMatchObject({
      kind: 'system',
      role: 'officer',
      agency: { id: agencyOf('2.1.3') },
    });
  });

  it('says what waits, takes the acknowledgement once, and repeats its answer', async () => {
    expect(await kindsFor(system, itemPath('2.1.3'))).toEqual(['acknowledge']);
    const [key, path] = [randomUUID(), `${itemPath('2.1.3')}/acknowledge`];
    const first = await system.post<ItemActed>(path, {}, key);
    const again = await system.post<ItemActed>(path, {}, key);
    expect([first.status, first.body.phase]).toEqual([200, 'in-progress']);
    expect(again.body.recorded).toEqual(first.body.recorded);
    expect(await refused(system, path)).toEqual([409, 'item-phase-forbids']);
    expect(await kindsFor(system, itemPath('2.1.3'))).toEqual([]);
  });

  it('refuses an act without a key of its own, and a key that was used for another', async () => {
    const path = `${itemPath('2.1.3')}/contributions`;
    const from = plan.item('1.1').lead?.id;
    const bare = await system.post<ProblemBody>(path, { from, text: 'Góp ý' }, null);
    expect([bare.status, bare.body.code]).toEqual([400, 'idempotency-key-missing']);
    const key = randomUUID();
    const taken = await system.post<ItemActed>(path, { from, text: LONG }, key);
    expect(taken.body.contributions).toEqual([
      expect.objectContaining({ number: '1', status: 'asked', text: LONG }),
    ]);
    const other = await system.post<ProblemBody>(path, { from, text: 'Việc khác' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('has contributions given, declined, and recorded by the lead for a body without an account', async () => {
    const path = `${itemPath('2.1.3')}/contributions`;
    const withoutAccount = plan.item('2.1.3').coordinating.find(({ name }) => name.startsWith('Ban Quản lý'));
    await system.act(path, { from: agencyOf('2.2.1'), text: 'Số liệu khách' });
    await system.act(path, { from: withoutAccount?.id, text: 'Danh mục dự án' });
    expect(await kindsFor(tourism, itemPath('2.1.3'))).toEqual(['contribute']);
    await coordinator.act(`${path}/1/give`, { text: 'Đồng ý' });
    await tourism.act(`${path}/2/decline`, { reason: 'Không thuộc chức năng' });
    expect(await refused(tourism, `${path}/3/give`, { text: 'Thay' })).toEqual([403, 'only-asked-agency']);
    const item = await system.act<ItemActed>(`${path}/3/give`, { text: 'Đã nhận bằng giấy' });
    expect(item.contributions.map(({ status, recordedByLead }) => [status, recordedByLead])).toEqual([
      ['given', false],
      ['declined', false],
      ['given', true],
    ]);
    expect(await refused(system, `${path}/3/give`, { text: 'Lần nữa' })).toEqual([
      409,
      'contribution-answered',
    ]);
  });

  describe('a report', () => {
    let path: string;
    const entries = (text: string) =>
      ['2.1.1', '2.1.2', '2.1.3'].map((code) => ({ itemId: plan.item(code).id, text, result: 'Tốt' }));
    const save = (version: number | null, text: string) =>
      system.send<ReportDraft & ProblemBody>('PUT', `${path}/draft`, {
        json: { entries: entries(text) },
        ...(version === null ? {} : { headers: { 'If-Match': `"${version}"` } }),
      });
    const statuses = ({ entries: all }: Report) => all.map(({ status }) => status);

    beforeAll(async () => {
      const query = `plan=${plan.id}&period=${plan.period}&agency=${agencyOf('2.1.3')}`;
      await until('the report is open', async () => {
        const { items } = await system.read<z.output<typeof ReportPage>>(`/api/reports?${query}`);
        path = `/api/reports/${items[0]?.id}`;
        return items.length === 1;
      });
    });

    it('is drafted by one at a time', async () => {
      const { body: empty, headers } = await system.get<ReportDraft>(`${path}/draft`);
      expect(headers.get('etag')).toBe(`"${empty.version}"`);
      expect(await refused(system, `${path}/submit`)).toEqual([409, 'entries-missing']);
      const blind = await save(null, 'Chưa xem');
      expect([blind.status, blind.body.code]).toEqual([428, 'if-match-missing']);
      const both = await Promise.all([save(empty.version, LONG), save(empty.version, 'Người khác')]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      const { body: kept } = await system.get<ReportDraft>(`${path}/draft`);
      expect((await save(kept.version, LONG)).status).toBe(200);
    });

    it('is submitted, returned entry by entry, submitted again and accepted', async () => {
      const submitted = await system.act<Report>(`${path}/submit`);
      expect([submitted.status, statuses(submitted)]).toEqual([
        'submitted',
        Array<string>(3).fill('submitted'),
      ]);
      expect(submitted.entries[0]).toMatchObject({ text: LONG, result: 'Tốt' });
      expect(await kindsFor(coordinator, path)).toEqual(['review-report']);
      expect(await refused(system, `${path}/accept`)).toEqual([403, 'forbidden']);
      const bad = { itemId: plan.item('2.1.2').id, reason: 'Thiếu số liệu' };
      const returned = await coordinator.act<Report>(`${path}/return`, { entries: [bad] });
      expect(statuses(returned).sort()).toEqual(['returned', 'submitted', 'submitted']);
      expect(returned.entries.find(({ itemId }) => itemId === bad.itemId)?.returnReason).toBe(bad.reason);
      expect(await kindsFor(system, path)).toEqual(['report']);
      const { body: draft } = await system.get<ReportDraft>(`${path}/draft`);
      await save(draft.version, 'Đã bổ sung');
      const again = await system.act<Report>(`${path}/submit`);
      expect(again.entries.map(({ text }) => text)).toEqual(Array(3).fill('Đã bổ sung'));
      const accepted = await coordinator.act<Report>(`${path}/accept`);
      expect([accepted.status, new Set(statuses(accepted))]).toEqual(['accepted', new Set(['accepted'])]);
      await until('the item knows of its entry', async () => {
        const { entries: known } = await system.read<Item>(itemPath('2.1.3'));
        return known.some(({ period, status }) => period === plan.period && status === 'accepted');
      });
    });
  });

  it('has completion claimed, rejected, claimed again and confirmed', async () => {
    const path = itemPath('2.1.3');
    await system.act(`${path}/claim-completion`, { evidence: 'Biên bản nghiệm thu' });
    expect(await kindsFor(coordinator, path)).toEqual(['confirm-completion']);
    const rejected = await coordinator.act<Item>(`${path}/reject-completion`, { reason: 'Thiếu chữ ký' });
    expect([rejected.phase, rejected.returnReason]).toEqual(['in-progress', 'Thiếu chữ ký']);
    await system.act(`${path}/claim-completion`, { evidence: LONG });
    const done = await coordinator.act<Item>(`${path}/confirm-completion`);
    expect([done.phase, done.timeliness, done.evidence]).toEqual(['completed', 'on-time', LONG]);
  });

  it('has the work of the focal agency confirmed by the authority', async () => {
    const path = itemPath('1.1');
    await coordinator.act(`${path}/claim-completion`, { evidence: 'Đã xong' });
    expect((await refused(coordinator, `${path}/confirm-completion`))[0]).toBe(403);
    expect((await authority.act<Item>(`${path}/confirm-completion`)).phase).toBe('completed');
  });

  it('has a wrong addressee corrected', async () => {
    const path = itemPath('2.2.2');
    const because = { because: 'wrong-addressee', reason: 'Việc của ngành khác' };
    const back = await tourism.act<Item>(`${path}/return`, because);
    expect([back.phase, back.returnReason]).toEqual(['returned', because.reason]);
    expect(await kindsFor(coordinator, path)).toEqual(['correct-addressee']);
    const corrected = await coordinator.act<Item>(`${path}/correct-addressee`, { lead: agencyOf('2.1.6') });
    expect([corrected.phase, corrected.lead?.id]).toEqual(['assigned', agencyOf('2.1.6')]);
    expect(await refused(tourism, `${path}/acknowledge`)).toEqual([403, 'forbidden']);
  });

  it('has another lead decided by the authority, with the document', async () => {
    const path = itemPath('2.2.1');
    await tourism.act(`${path}/return`, { because: 'not-competent', reason: 'Không đủ thẩm quyền' });
    expect(await kindsFor(authority, path)).toEqual(['decide-lead']);
    expect(await refused(coordinator, `${path}/correct-addressee`, { lead: agencyOf('3.6') })).toEqual([
      409,
      'lead-needs-decision',
    ]);
    const document = { number: '12/QĐ-UBND', date: dayOf(Date.now()) };
    const decided = await authority.act<Item>(`${path}/change-lead`, { lead: agencyOf('3.6'), document });
    expect([decided.phase, decided.lead?.id]).toEqual(['assigned', agencyOf('3.6')]);
    const { items } = await coordinator.read<Story>(`/api/history/items/${plan.item('2.2.1').id}`);
    expect(items.at(-1)).toMatchObject({ type: 'lead-changed', document });
  });

  it('has the consolidated report submitted, returned, submitted again and accepted', async () => {
    const path = `/api/periods/${plan.id}/${plan.period}`;
    const { body: draft } = await coordinator.get<ReportDraft>(`${path}/draft`);
    const focal = (await coordinator.read<Period>(path)).focalItems;
    const json = {
      covering: 'Kính gửi',
      entries: focal.map((itemId) => ({ itemId, text: 'Đã làm', result: '' })),
    };
    const headers = { 'If-Match': `"${draft.version}"` };
    expect((await coordinator.send('PUT', `${path}/draft`, { json, headers })).status).toBe(200);
    const submitted = await coordinator.act<Period>(`${path}/submit`);
    expect(submitted.status).toBe('submitted');
    expect(submitted.missing.map(({ id }) => id)).toContain(agencyOf('2.1.7'));
    expect(submitted.missing.map(({ id }) => id)).not.toContain(agencyOf('2.1.3'));
    expect(submitted.consolidated?.parts.map(({ agency }) => agency.id)).toContain(agencyOf('2.1.3'));
    const returned = await authority.act<Period>(`${path}/return`, { reason: 'Cần tổng hợp lại' });
    expect([returned.status, returned.consolidated?.returnReason]).toEqual(['returned', 'Cần tổng hợp lại']);
    await coordinator.act(`${path}/submit`);
    expect(await kindsFor(authority, path)).toEqual(['review-consolidated']);
    const accepted = await authority.act<Period>(`${path}/accept`);
    expect([accepted.status, accepted.closed]).toEqual(['accepted', true]);
    expect(await refused(coordinator, `${path}/submit`)).toEqual([409, 'period-closed']);
    expect((await tourism.read<Period>(path)).consolidated).toBeNull();
  });

  it('tells what happened as a story, in both languages, page by page', async () => {
    const path = `/api/history/items/${plan.item('2.1.3').id}`;
    const { items: whole } = await system.read<Story>(path);
    expect(whole.map(({ seq }) => seq)).toEqual(whole.map((_, index) => index + 1));
    expect(whole.map(({ type }) => type).filter((type) => type.startsWith('completion'))).toEqual([
      'completion-claimed',
      'completion-rejected',
      'completion-claimed',
      'completion-confirmed',
    ]);
    const recorded = whole.filter(({ type }) => type === 'contribution-given').at(-1)?.who;
    expect([recorded?.kind, recorded?.onBehalfOf?.name]).toEqual([
      'system',
      'Ban Quản lý Khu Kinh tế Vân Phong',
    ]);
    const { body: english } = await system.get<Story>(path, { 'Accept-Language': 'en' });
    expect(english.items.every(({ what }, index) => what !== whole[index]?.what)).toBe(true);
    const { items: firstTwo, next } = await system.read<Story>(`${path}?limit=2`);
    const { items: rest } = await system.read<Story>(`${path}?after=${next}`);
    expect([...firstTwo, ...rest]).toEqual(whole);
  });

  it('shows the Temporal history behind each of the four kinds', async () => {
    const { items } = await coordinator.read<z.output<typeof ReportPage>>(`/api/reports?plan=${plan.id}`);
    const behind = [
      `items/${plan.item('2.1.1').id}`,
      `plans/${plan.id}`,
      `reports/${items.find(({ status }) => status === 'open')?.id}`,
      `periods/${plan.id}/${plan.period}`,
    ];
    for (const one of behind) {
      const technical = await coordinator.read<z.output<typeof Technical>>(`/api/history/${one}/technical`);
      expect([technical.gone, technical.runs.length > 0]).toEqual([false, true]);
      expect(technical.events[0]?.type).toMatch(/Started/);
      // A row is read as soon as it is written, the event that wrote it when its task has ended.
      await until(`the technical history of ${one} tells of the last row of its story`, async () => {
        const { items: told } = await coordinator.read<Story>(`/api/history/${one}?limit=200`);
        return (await rowsWrittenIn(one)).at(-1) === told.at(-1)?.seq;
      });
    }
  });

  it('brings notices to the inbox once each, together where they arose together, and marks them read', async () => {
    const inbox = async () =>
      (await system.read<z.output<typeof InboxPage>>('/api/inbox?unread=true')).items.filter(
        ({ planId }) => planId === plan.id,
      );
    const expected = ['assignment', 'completion-confirmed', 'completion-rejected', 'contribution-answered'];
    await until('the notices are there', async () => {
      const kinds = (await inbox()).map(({ kind }) => kind);
      return [...expected, 'report-opened', 'report-returned', 'report-accepted'].every((one) =>
        kinds.includes(one),
      );
    });
    const messages = await inbox();
    const assignments = messages.filter(({ kind }) => kind === 'assignment');
    expect(assignments).toHaveLength(1);
    expect(assignments[0]?.lines.map(({ link }) => link).sort()).toEqual(
      ['2.1.1', '2.1.2', '2.1.3'].map(itemPath).sort(),
    );
    expect(messages.filter(({ kind }) => kind === 'contribution-answered')).toHaveLength(2);
    await system.act(`/api/inbox/${assignments[0]?.id}/read`);
    expect(await inbox()).toHaveLength(messages.length - 1);
    expect(await refused(tourism, `/api/inbox/${messages[1]?.id}/read`)).toEqual([404, 'not-found']);
  });

  it('drafts the urging of what is late, which a person signs and the addressee then reads', async () => {
    const letters = async (client: Client) =>
      (await client.read<z.output<typeof LetterPage>>(`/api/letters?plan=${plan.id}`)).items;
    const addressee = await officerOf(plan.late);
    await until('a letter is drafted', async () => (await letters(coordinator)).length > 0, 450_000);
    const [{ id, status, what } = { id: '', status: '', what: '' }] = await letters(coordinator);
    expect([status, what]).toEqual(['draft', 'urging']);
    const path = `/api/letters/${id}`;
    expect((await addressee.get(path)).status).toBe(403);
    const { body: letter, headers } = await coordinator.get<Letter>(path);
    expect(letter.text).toContain(letter.to.name);
    const json = { number: '215/SNgV-HTQT', signedOn: dayOf(Date.now()) };
    const stale = await coordinator.send<ProblemBody>('POST', `${path}/sign`, {
      json,
      headers: { 'If-Match': '"9999"' },
    });
    expect([stale.status, stale.body.code]).toEqual([412, 'version-changed']);
    const sent = { json, headers: { 'If-Match': headers.get('etag') ?? '' } };
    const signed = await coordinator.send<Letter>('POST', `${path}/sign`, sent);
    expect(signed.body).toMatchObject({ status: 'signed', ...json });
    expect(await refused(coordinator, `${path}/sign`, json)).toEqual([409, 'letter-already-signed']);
    expect((await addressee.read<Letter>(path)).number).toBe(json.number);
  }, 480_000);

  it('lets nobody in by a key that was revoked', async () => {
    expect((await administrator.send('DELETE', `/api/api-keys/${keyId}`)).status).toBe(200);
    const { status, body } = await system.get<ProblemBody>('/api/me');
    expect([status, body.code]).toEqual([401, 'not-signed-in']);
  });

  it('answered everything as its own description says', () => {
    expect(conformance.violations).toEqual([]);
    expect(conformance.succeeded.size).toBeGreaterThan(30);
  });
});
