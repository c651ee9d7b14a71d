import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgencyView } from '#contracts/http/agencies';
import type { DraftView } from '#contracts/http/drafts';
import { putAgency, putLocality } from '#persistence/agencies/agencies';
import { DEMO_COORDINATOR, DEMO_PASSWORD } from '#sample/sample-accounts';
import { sampleAgencyId } from '#sample/sample-agencies';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Answer, Caller } from '../../support/api/served.ts';
import type { Rig } from '../../support/workflows/rig.ts';

interface ProblemBody {
  readonly code: string;
  readonly agency?: string;
  readonly errors?: readonly { readonly pointer: string }[];
}
type Name = DraftView['names'][number];

const PLANNING = sampleAgencyId('so-ke-hoach-va-dau-tu');
const FINANCE = sampleAgencyId('so-tai-chinh');
const STATION = sampleAgencyId('dai-phat-thanh-truyen-hinh');

/** A plan of one item an office, in the words that an office types. */
const planLedBy = (...leads: readonly string[]): string => `ỦY BAN NHÂN DÂN
TỈNH KHÁNH HÒA
-------
Số: 12/KH-UBND
Khánh Hòa, ngày 04 tháng 9 năm 2024
KẾ HOẠCH
Hợp tác với tỉnh bạn giai đoạn 2024 - 2029
1. Sở Ngoại vụ là cơ quan đầu mối, báo cáo UBND tỉnh.
PHỤ LỤC
BẢNG PHÂN CÔNG
STT
Nội dung
Cơ quan/đơn vị chủ trì
Cơ quan/đơn vị phối hợp
Thời gian thực hiện
${leads.map((lead, index) => `${index + 1}\nLàm việc thứ ${index + 1} của năm\n${lead}\nSở Ngoại vụ\nHằng năm`).join('\n')}
`;

describe('the names of a draft over HTTP', () => {
  let served: ServedSample;
  let rig: Rig;
  let coordinator: Caller;

  beforeAll(async () => {
    served = await serveSample();
    ({ rig, coordinator } = served);
  }, 180_000);
  afterAll(() => served.close(), 180_000);

  const upload = async (...leads: readonly string[]): Promise<DraftView> => {
    const headers = { 'X-File-Name': encodeURIComponent(`kế hoạch ${leads.join()}.txt`) };
    const bytes = new TextEncoder().encode(planLedBy(...leads));
    const { status, body } = await coordinator.send<DraftView>('POST', '/api/drafts', { bytes, headers });
    if (status !== 201) throw new Error(JSON.stringify(body));
    expect([status, body.items.map((item) => item.leads)]).toEqual([201, leads.map((lead) => [lead])]);
    return body;
  };
  const named = ({ names }: DraftView, wanted: string): Name => {
    const found = names.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`the draft does not print ${wanted}`);
    return found;
  };
  const match = async (draft: DraftView, matches: object): Promise<DraftView> => {
    const headers = { 'If-Match': `"${draft.version}"` };
    const { status, body } = await coordinator.send<DraftView>('PATCH', `/api/drafts/${draft.id}`, {
      json: { matches },
      headers,
    });
    expect(status).toBe(200);
    return body;
  };
  const blocking = ({ blockers }: DraftView): string[] => blockers.map(({ code }) => code);
  const agency = (agencyId: string) => ({ kind: 'agency', agencyId });

  it('are suggested with a score and a reason, and decided only where there is no doubt', async () => {
    const draft = await upload(
      'Sở Du lịch',
      'Phát thanh - Truyền hình Khánh Hòa',
      'Sở GD&ĐT',
      'Hiệp hội Du lịch',
    );
    const first = draft.names.map(({ name, decidedBy, suggestions: [one] }) => [
      name,
      decidedBy,
      one?.reason,
      one?.score,
    ]);
    expect(first).toEqual([
      ['Sở Ngoại vụ', 'software', 'name', 1],
      ['UBND tỉnh', 'software', 'name', 1],
      ['Sở Du lịch', 'software', 'name', 1],
      ['Phát thanh - Truyền hình Khánh Hòa', null, 'spelling', 0.87],
      ['Sở GD&ĐT', null, 'abbreviation', 0.95],
      ['Hiệp hội Du lịch', null, 'outside', 0.8],
    ]);
    expect(blocking(draft)).toEqual(['name-unmatched', 'name-unmatched', 'name-unmatched']);
  });

  it('are decided anew by the software when the day of the plan is corrected, not what a person decided', async () => {
    const draft = await match(await upload('Sở Du lịch', 'Sở Ngoài'), { 'Sở Ngoài': { kind: 'undecided' } });
    const { body } = await coordinator.send<DraftView>('PATCH', `/api/drafts/${draft.id}`, {
      json: { facts: { issuedOn: '1999-12-31' } },
      headers: { 'If-Match': `"${draft.version}"` },
    });
    expect(named(draft, 'Sở Du lịch').decidedBy).toBe('software');
    expect(named(body, 'Sở Du lịch')).toMatchObject({
      match: null,
      suggestions: [{ reason: 'name-of-other-time', score: 0.9 }],
    });
    expect(named(body, 'Sở Ngoài').decidedBy).toBe('person');
  });

  it('show successors before the body that has ended, and keep the plan until one is chosen', async () => {
    const name = 'Sở Kế hoạch và Đầu tư';
    const draft = await upload(name);
    const [successor, ended] = named(draft, name).suggestions;
    const basis = 'Nghị định 45/2025/NĐ-CP';
    const finance = { id: FINANCE, name: 'Sở Tài chính' };
    expect(ended).toMatchObject({
      body: agency(PLANNING),
      reason: 'name',
      ended: {
        on: '2025-03-01',
        basis,
        successors: [{ agency: finance, on: '2025-03-01', basis, scope: null }],
      },
    });
    expect(successor).toMatchObject({
      agency: finance,
      reason: 'successor',
      ended: null,
      succession: [{ from: { id: PLANNING }, to: finance, basis }],
    });
    const matched = await match(draft, { [name]: agency(PLANNING) });
    expect(matched.blockers).toMatchObject([{ code: 'agency-ended', what: name }]);
    expect(blocking(await match(matched, { [name]: { kind: 'undecided' } }))).toEqual([]);
  });

  it('of a body with several successors suggest them all and choose none', async () => {
    const name = 'Sở LĐTBXH';
    const draft = await upload(name);
    const { suggestions, match: chosen } = named(draft, name);
    const successors = suggestions.filter(({ reason }) => reason === 'successor');
    expect(chosen).toBeNull();
    expect(suggestions.find(({ ended }) => ended !== null)).toMatchObject({
      reason: 'abbreviation',
      ended: { on: '2025-03-01' },
    });
    expect(successors.map(({ agency: heir, succession: [step] }) => [heir?.name, step?.scope])).toEqual(
      expect.arrayContaining([
        ['Sở Nội vụ', 'phần lớn: lao động, việc làm, người có công'],
        ['Sở Giáo dục và Đào tạo', 'giáo dục nghề nghiệp'],
      ]),
    );
  });

  it('that a person matched are matched so in later plans, which say who did', async () => {
    const [spelling, company] = ['Đài PTTH tỉnh', 'Công ty Hoa Biển'];
    const first = await upload(spelling, company);
    await match(first, { [spelling]: agency(STATION), [company]: { kind: 'outside' } });
    const later = await upload(company, spelling.toUpperCase());
    const { id, username } = DEMO_COORDINATOR;
    expect(named(later, spelling.toUpperCase())).toMatchObject({
      match: agency(STATION),
      decidedBy: 'remembered',
      remembered: { by: { id, username } },
      suggestions: [{ agency: { id: STATION }, reason: 'remembered', score: 0.99 }],
    });
    expect(named(later, company)).toMatchObject({ match: { kind: 'outside' }, decidedBy: 'remembered' });
  });

  it('are forgotten when who matched them takes it back, not when a later draft does without', async () => {
    const company = 'Công ty Cá Voi';
    const outside = { kind: 'outside' };
    const first = await match(await upload(company), { [company]: outside });
    await match(await upload(company, 'Sở Du lịch'), { [company]: null });
    const third = await upload(company, 'Sở Công Thương');
    expect(named(third, company)).toMatchObject({ match: outside, decidedBy: 'remembered' });
    await match(first, { [company]: null });
    expect(named(await upload(company, 'Sở Nội vụ'), company).match).toBeNull();
  });

  it('are not matched from memory where another body bore the name when the plan was issued', async () => {
    const name = 'Sở Thông tin và Truyền thông';
    const science = agency(sampleAgencyId('so-khoa-hoc-va-cong-nghe'));
    await match(await upload(name), { [name]: science });
    const { match: chosen, suggestions } = named(await upload(name, 'Sở Du lịch'), name);
    expect(chosen).toBeNull();
    const told = suggestions.map(({ reason, ended, remembered }) => [
      reason,
      ended !== null,
      remembered !== null,
    ]);
    expect(told).toEqual([
      ['remembered', false, true],
      ['name', true, false],
    ]);
  });

  it('can be matched to nothing of another locality, and that is not remembered', async () => {
    await putLocality(rig.record.manager, 'hue', 'Huế');
    const names = [{ name: 'Sở Lạ', validFrom: '2000-01-01', validTo: null, basis: null }];
    await putAgency(rig.record.manager, {
      id: 'la',
      localityId: 'hue',
      kind: 'ordered',
      parent: null,
      names,
    });
    const matched = await match(await upload('Sở Lạ'), { 'Sở Lạ': agency('la') });
    expect(blocking(matched)).toEqual(['agency-unknown']);
    expect(named(await upload('Sở Lạ', 'Sở Du lịch'), 'Sở Lạ')).toMatchObject({
      match: null,
      suggestions: [],
    });
  });

  describe('make an agency', () => {
    const NAME = 'Trung tâm Giao lưu';
    const propose = <T = ProblemBody>(
      { id, version }: DraftView,
      json: object,
      { key, caller = coordinator }: { key?: string; caller?: Caller } = {},
    ): Promise<Answer<T>> =>
      caller.send<T>('POST', `/api/drafts/${id}/agencies`, {
        json,
        headers: { 'If-Match': `"${version}"` },
        ...(key === undefined ? {} : { key }),
      });

    it('of the printed name, matched in the same act, once a key, and known from then on', async () => {
      const draft = await upload(NAME);
      const json = { name: NAME, kind: 'ordered', aliases: ['TT Giao lưu'] };
      const made = await propose<DraftView>(draft, json, { key: 'make-1' });
      const again = await propose<DraftView>(draft, json, { key: 'make-1' });
      expect([made.status, made.body.version, made.headers.get('etag')]).toEqual([201, 2, '"2"']);
      expect(again.body).toEqual(made.body);
      const location = made.headers.get('location') ?? '';
      expect(again.headers.get('location')).toBe(location);
      const { body: agencyMade } = await coordinator.get<AgencyView>(location);
      expect(agencyMade).toMatchObject({
        kind: 'ordered',
        names: [{ name: NAME, from: '2024-09-04', to: null }],
        aliases: ['TT Giao lưu'],
      });
      expect(named(made.body, NAME)).toMatchObject({ match: agency(agencyMade.id), decidedBy: 'person' });
      expect(blocking(made.body)).toEqual([]);
      const known = await propose(await upload(NAME, 'Sở Du lịch'), json);
      expect([known.status, known.body.code, known.body.agency]).toEqual([409, 'agency-known', location]);
    });

    it('only of a name that the draft prints, by its coordinator, who saw its last version', async () => {
      const draft = await upload('Trung tâm Khác');
      const json = { name: 'Trung tâm Khác', kind: 'requested' };
      const unprinted = await propose(draft, { ...json, name: 'Trung tâm Nào' });
      expect([unprinted.status, unprinted.body.errors?.[0]?.pointer]).toEqual([400, '/name']);
      const officer = await served.signIn('so-du-lich', DEMO_PASSWORD);
      expect((await propose(draft, json, { caller: officer })).status).toBe(403);
      const blind = await coordinator.send<ProblemBody>('POST', `/api/drafts/${draft.id}/agencies`, { json });
      expect([blind.status, blind.body.code]).toEqual([428, 'if-match-missing']);
      await match(draft, { 'Trung tâm Khác': { kind: 'undecided' } });
      const late = await propose(draft, json);
      expect([late.status, late.body.code]).toEqual([412, 'version-changed']);
      const made: unknown[] = await rig.record.query(`select 1 from agency_name where name = $1`, [
        json.name,
      ]);
      expect(made).toEqual([]);
    });
  });

  it('mean agencies that the administrator lets end, with successors of the locality', async () => {
    const administrator = await served.signIn('quan-tri', DEMO_PASSWORD);
    const names = [{ name: 'Sở Xưa', from: '2000-01-01', to: '2025-03-01' }];
    const heir = { agencyId: FINANCE, on: '2025-03-01', basis: 'Nghị định 45/2025/NĐ-CP' };
    const add = <T = ProblemBody>(...successors: object[]) =>
      administrator.send<T>('POST', '/api/agencies', { json: { kind: 'ordered', names, successors } });
    const { status, body } = await add<AgencyView>(heir);
    expect([status, body.endedOn, body.successors]).toEqual([201, '2025-03-01', [{ ...heir, scope: null }]]);
    const change = (json: object) =>
      administrator.send<ProblemBody>('PATCH', `/api/agencies/${body.id}`, {
        json,
        headers: { 'If-Match': '"1"' },
      });
    const [nobody, itself] = [
      await add({ ...heir, agencyId: 'nobody' }),
      await change({ successors: [{ ...heir, agencyId: body.id }] }),
    ];
    expect([nobody.body.code, itself.body.code]).toEqual(['agency-unknown', 'agency-unknown']);
    const twice = await add(heir, { ...heir, scope: 'một phần' });
    expect([twice.status, twice.body.errors?.[0]?.pointer]).toEqual([400, '/successors']);
    expect((await change({ aliases: ['Sở Xưa kia'] })).body).toMatchObject({ successors: [heir] });
  });
});
