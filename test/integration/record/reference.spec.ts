import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { type NamedBody, newDraft } from '#domain/draft/draft';
import * as accounts from '#persistence/accounts/accounts';
import * as apiKeys from '#persistence/accounts/api-keys';
import * as sessions from '#persistence/accounts/sessions';
import * as agencies from '#persistence/agencies/agencies';
import * as remembered from '#persistence/agencies/remembered-matches';
import * as calendars from '#persistence/calendars/calendars';
import * as drafts from '#persistence/drafts/drafts';
import * as reportDrafts from '#persistence/drafts/report-drafts';
import * as incidents from '#persistence/incidents/incidents';
import * as receipts from '#persistence/receipts/receipts';
import * as texts from '#persistence/texts/texts';
import { samplePlan } from '../../support/record/sample-plan.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const NOW = Date.UTC(2026, 10, 22, 3);
let test: TestRecord;
let manager: EntityManager;
beforeAll(async () => {
  test = await createTestRecord();
  manager = test.record.manager;
  await agencies.putLocality(manager, 'khanh-hoa', 'Khánh Hòa');
  for (const [id, name] of Object.entries({ d: 'Đài Phát thanh', a: 'Sở Du lịch', b: 'Sở Công Thương' })) {
    await agencies.putAgency(manager, agency(id, name));
  }
});
afterAll(() => test.close());

const agency = (id: string, name: string): agencies.NewAgency => ({
  id,
  localityId: 'khanh-hoa',
  kind: 'ordered',
  parent: null,
  names: [{ name, validFrom: '2020-01-01', validTo: null, basis: null }],
});

describe('agencies', () => {
  it('come page by page in the order of Vietnamese names', async () => {
    const first = await agencies.listAgencies(manager, 'khanh-hoa', { limit: 2 });
    const rest = await agencies.listAgencies(manager, 'khanh-hoa', { limit: 2, after: first.next });
    expect([...first.rows, ...rest.rows].map(({ name }) => name)).toEqual([
      'Đài Phát thanh',
      'Sở Công Thương',
      'Sở Du lịch',
    ]);
    expect(rest.next).toBeNull();
  });

  it('keep their earlier names, in one form of Unicode', async () => {
    const names = [
      { name: 'Sở Văn hóa'.normalize('NFD'), validFrom: '2010-01-01', validTo: '2025-03-01', basis: null },
      { name: 'Sở Văn hóa và Thể thao', validFrom: '2025-03-01', validTo: null, basis: '12/NQ-HĐND' },
    ];
    await agencies.putAgency(manager, { ...agency('c', ''), names, aliases: ['SVHTT'] });
    expect(await agencies.findAgency(manager, 'c')).toMatchObject({
      name: 'Sở Văn hóa và Thể thao',
      aliases: ['SVHTT'],
      names: [
        { name: 'Sở Văn hóa'.normalize('NFC'), from: '2010-01-01', to: '2025-03-01' },
        { name: 'Sở Văn hóa và Thể thao', from: '2025-03-01', to: null },
      ],
    });
    await manager.delete('agency_name', { agencyId: 'c' });
    await manager.delete('agency_alias', { agencyId: 'c' });
    await manager.delete('agency', { id: 'c' });
  });

  it('name their successors, put in any order, but none of another locality', async () => {
    const successors = [
      { agencyId: 'heir', on: '2025-03-01', basis: 'Nghị định', scope: 'một phần việc'.normalize('NFD') },
    ];
    await manager.transaction(async (within) => {
      await agencies.putAgency(within, { ...agency('ended', 'Sở Xưa'), successors });
      await agencies.putAgency(within, agency('heir', 'Sở Nay'));
    });
    const row = await agencies.findAgency(manager, 'ended');
    expect(row?.successors).toEqual([{ ...successors[0], scope: 'một phần việc' }]);
    await agencies.putLocality(manager, 'hue', 'Huế');
    const elsewhere = { ...agency('elsewhere', 'Sở Khác'), localityId: 'hue', successors };
    await expect(manager.transaction((within) => agencies.putAgency(within, elsewhere))).rejects.toThrow(
      /foreign key/,
    );
    await manager.transaction(async (within) => {
      await agencies.putAgency(within, agency('ended', 'Sở Xưa'));
      await within.delete('agency_name', [{ agencyId: 'ended' }, { agencyId: 'heir' }]);
      await within.delete('agency', [{ id: 'ended' }, { id: 'heir' }]);
    });
    expect(await manager.query('select 1 from agency_succession')).toEqual([]);
  });

  it('are not changed by somebody who saw an older version', async () => {
    await agencies.editAgency(manager, agency('a', 'Sở Du lịch'), 1);
    await expect(agencies.editAgency(manager, agency('a', 'Sở Khác'), 1)).rejects.toMatchObject({
      code: 'version-conflict',
    });
    expect(await agencies.agencyNames(manager, ['a', 'none'])).toEqual(new Map([['a', 'Sở Du lịch']]));
    expect((await agencies.agenciesOf(manager, 'khanh-hoa')).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  it('refuse a cursor that no page gave', async () => {
    for (const after of ['x', Buffer.from('[1]').toString('base64url')]) {
      await expect(agencies.listAgencies(manager, 'khanh-hoa', { after })).rejects.toMatchObject({
        code: 'cursor-invalid',
      });
    }
  });
});

describe('what names were said to mean', () => {
  const said = (body: NamedBody, by = 'account-1', at = NOW) => ({ body, by, at });

  it('is kept by the words of the name, the last that was said', async () => {
    const [first, last] = [
      said({ kind: 'outside' }),
      said({ kind: 'agency', agencyId: 'a' }, 'account-2', NOW + 1),
    ];
    await remembered.rememberMatch(manager, 'khanh-hoa', 'Sở  Du hành', first);
    await remembered.rememberMatch(manager, 'khanh-hoa', 'SỞ DU HÀNH', last);
    await remembered.rememberMatch(
      manager,
      'khanh-hoa',
      'Sở Lạ',
      said({ kind: 'agency', agencyId: 'nowhere' }),
    );
    expect(await remembered.rememberedMatches(manager, 'khanh-hoa')).toEqual(new Map([['sở du hành', last]]));
    expect(await remembered.rememberedMatches(manager, 'hue')).toEqual(new Map());
  });

  it('is forgotten when it is taken back, unless something else was said since', async () => {
    await remembered.forgetMatch(manager, 'khanh-hoa', 'Sở Du hành', { kind: 'outside' });
    expect((await remembered.rememberedMatches(manager, 'khanh-hoa')).size).toBe(1);
    await remembered.forgetMatch(manager, 'khanh-hoa', 'Sở Du hành', { kind: 'agency', agencyId: 'a' });
    expect((await remembered.rememberedMatches(manager, 'khanh-hoa')).size).toBe(0);
  });
});

describe('accounts', () => {
  const account = {
    id: 'account-1',
    username: 'can.bo',
    passwordHash: 'hash',
    role: 'officer',
    agencyId: 'a',
    localityId: 'khanh-hoa',
  };

  it('are found by name and by a sign-in that still counts', async () => {
    await accounts.insertAccount(manager, account);
    await sessions.openSession(manager, 'token-hash', 'account-1', NOW + 1000);
    expect(await accounts.findAccountByUsername(manager, 'can.bo')).toMatchObject({
      ...account,
      disabled: false,
      createdAt: expect.any(Number),
    });
    expect(await sessions.accountOfSession(manager, 'token-hash', NOW)).toMatchObject({ id: 'account-1' });
    expect(await sessions.accountOfSession(manager, 'token-hash', NOW + 1000)).toBeNull();
    expect(await accounts.accountsOf(manager, 'khanh-hoa')).toHaveLength(1);
  });

  it('are signed out by revoking and by disabling', async () => {
    await sessions.openSession(manager, 'second', 'account-1', NOW + 1000);
    await sessions.revokeSession(manager, 'second');
    expect(await sessions.accountOfSession(manager, 'second', NOW)).toBeNull();
    expect(await accounts.changeAccount(manager, 'account-1', { disabled: true })).toBe(true);
    expect(await sessions.accountOfSession(manager, 'token-hash', NOW)).toBeNull();
    await accounts.changeAccount(manager, 'account-1', { disabled: false });
    await sessions.revokeSessionsOf(manager, 'account-1');
    expect(await sessions.accountOfSession(manager, 'token-hash', NOW)).toBeNull();
    expect(await accounts.changeAccount(manager, 'nobody', { disabled: true })).toBe(false);
    expect((await accounts.findAccount(manager, 'account-1'))?.disabled).toBe(false);
  });

  it('of systems are keys that can be revoked once', async () => {
    const key = {
      id: 'key-1',
      prefix: 'abc',
      hash: 'h',
      agencyId: 'a',
      label: 'Hệ thống',
      scopes: ['items:read'],
    };
    await apiKeys.insertApiKey(manager, key);
    expect(await apiKeys.findApiKey(manager, 'abc')).toMatchObject(key);
    expect(await apiKeys.revokeApiKey(manager, 'key-1', 'a', NOW)).toBe(true);
    expect(await apiKeys.revokeApiKey(manager, 'key-1', 'a', NOW)).toBe(false);
    expect(await apiKeys.findApiKey(manager, 'abc')).toBeNull();
    expect(await apiKeys.apiKeysOf(manager, 'a')).toMatchObject([{ revokedAt: NOW }]);
  });
});

describe('drafts', () => {
  const document = { plan: samplePlan('x').facts, items: [], questions: [] };

  it('are saved by who saw the last version, and confirmed once', async () => {
    const draft = newDraft('draft-1', 'khanh-hoa', document);
    await drafts.insertDraft(manager, draft, 'account-1');
    const edited = { ...draft, takeover: { chosen: true, items: {} } };
    expect(await drafts.saveDraft(manager, edited, 1)).toBe(2);
    await expect(drafts.saveDraft(manager, draft, 1)).rejects.toMatchObject({ code: 'version-conflict' });
    const row = await drafts.findDraft(manager, 'draft-1');
    expect(row && drafts.draftOf(row)).toEqual(edited);
    expect(await drafts.confirmDraftRow(manager, 'draft-1', 'plan-1')).toBe(true);
    expect(await drafts.confirmDraftRow(manager, 'draft-1', 'plan-1')).toBe(false);
    expect((await drafts.listDrafts(manager, 'khanh-hoa')).rows).toMatchObject([
      { id: 'draft-1', status: 'confirmed', planId: 'plan-1', number: '12/KH-UBND', itemCount: 0 },
    ]);
  });

  it('of reports begin at version 0', async () => {
    expect(await reportDrafts.findReportDraft(manager, 'r')).toMatchObject({ version: 0, entries: {} });
    expect(await reportDrafts.saveReportDraft(manager, 'r', { item: { text: 'một' } }, 0)).toBe(1);
    expect(await reportDrafts.saveReportDraft(manager, 'r', { item: { text: 'hai' } }, 1)).toBe(2);
    for (const version of [0, 1]) {
      await expect(reportDrafts.saveReportDraft(manager, 'r', {}, version)).rejects.toMatchObject({
        code: 'version-conflict',
      });
    }
    expect(await reportDrafts.findReportDraft(manager, 'r')).toMatchObject({
      version: 2,
      entries: { item: { text: 'hai' } },
    });
  });
});

describe('commands', () => {
  it('have their answer where the journal has them', async () => {
    expect(await receipts.findAnswer(manager, 'k')).toBeNull();
    await test.owner.query(`insert into command_key values ('k', 'item/1', 'd', 2, 3)`);
    expect(await receipts.findAnswer(manager, 'k')).toEqual({
      digest: 'd',
      answer: { stream: 'item/1', fromSeq: 2, toSeq: 3 },
    });
  });
});

describe('texts', () => {
  it('are kept once under their digest', async () => {
    const digest = await texts.keepText(manager, 'Đã tổ chức ba đoàn.');
    expect(await texts.keepText(manager, 'Đã tổ chức ba đoàn.')).toBe(digest);
    expect(await texts.readTexts(manager, [digest, 'none'])).toEqual(
      new Map([[digest, 'Đã tổ chức ba đoàn.']]),
    );
  });
});

describe('calendars', () => {
  it('stay as they were published; the newest counts', async () => {
    const first = {
      version: 'vn-1',
      localityId: null,
      snapshot: { daysOff: ['2027-01-01'], workedWeekendDays: [] },
      source: 'thông báo',
      validSince: NOW,
    };
    expect(await calendars.newestCalendar(manager)).toBeNull();
    await calendars.publishCalendar(manager, first);
    await calendars.publishCalendar(manager, { ...first, source: 'khác' });
    await calendars.publishCalendar(manager, { ...first, version: 'vn-2', validSince: NOW + 1 });
    expect(await calendars.findCalendar(manager, 'vn-1')).toEqual(first);
    expect((await calendars.newestCalendar(manager))?.version).toBe('vn-2');
    expect((await calendars.listCalendars(manager)).map(({ version }) => version)).toEqual(['vn-2', 'vn-1']);
  });
});

describe('incidents', () => {
  it('of workflows are told once and listed newest first', async () => {
    const incident = { stream: 'item/1', openedAt: NOW, resolvedAt: NOW + 9, failure: 'record away' };
    await incidents.recordIncident(manager, incident);
    await incidents.recordIncident(manager, incident);
    await incidents.recordIncident(manager, { ...incident, stream: 'item/2' });
    const listed = await incidents.listIncidents(manager);
    expect(listed).toMatchObject([
      { stream: 'item/2' },
      { stream: 'item/1', openedAt: NOW, resolvedAt: NOW + 9, isParked: false },
    ]);
    const before = listed[0]?.id ?? 0;
    expect(await incidents.listIncidents(manager, { before, limit: 5 })).toHaveLength(1);
    expect(await incidents.listIncidents(manager, { openOnly: true })).toEqual([]);
  });
});
