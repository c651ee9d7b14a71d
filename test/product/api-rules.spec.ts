import { readdirSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { ItemPage } from '#contracts/http/items';
import type { PlanPage } from '#contracts/http/plans';
import type { ReportPage } from '#contracts/http/reports';
import { Client, type ProblemBody } from '../support/product/client.ts';
import { type Described, readDescription, refsIn, routesOf, targetOf } from '../support/product/described.ts';
import { ownerSql } from '../support/product/owner-sql.ts';
import { RunningProduct } from '../support/product/running-product.ts';

type Items = z.output<typeof ItemPage>;
interface Listed {
  readonly items: readonly { readonly id?: string }[];
  readonly next?: string | null;
}

const CONTROLLERS = join(import.meta.dirname, '..', '..', 'apps', 'api', 'src');

describe('the API of a running product', () => {
  let product: RunningProduct;
  let described: Described;
  let coordinator: Client;
  let officer: Client;
  let plan: string;

  beforeAll(async () => {
    product = await RunningProduct.start();
    described = await readDescription(Client.nobody(product.address));
    [coordinator, officer] = await Promise.all([product.signIn('so-ngoai-vu'), product.signIn('so-du-lich')]);
    plan = (await coordinator.read<z.output<typeof PlanPage>>('/api/plans')).items[0]?.id ?? '';
  }, 270_000);
  afterAll(() => product.close(), 180_000);

  const writes = () =>
    routesOf(described).filter(({ method, path }) => method !== 'GET' && path !== '/api/session');
  const filled = (path: string): string =>
    path
      .replace('{planId}', plan)
      .replace('{key}', '2026')
      .replace('{number}', '1')
      .replaceAll(/\{\w+\}/g, randomUUID());
  /** All pages of a list, some rows a page. */
  async function walked(path: string, limit: number): Promise<readonly unknown[]> {
    const page = await coordinator.read<Listed>(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}`);
    const all: unknown[] = [...page.items];
    for (let { next } = page; next != null;) {
      const more = await coordinator.read<Listed>(
        `${path}${path.includes('?') ? '&' : '?'}limit=${limit}&after=${encodeURIComponent(next)}`,
      );
      all.push(...more.items);
      next = more.next;
    }
    return all;
  }

  describe('its description', () => {
    it('is OpenAPI 3.1 whose every reference leads somewhere', () => {
      expect(described.openapi).toMatch(/^3\.1\./);
      const lost = refsIn(described).filter((ref) => targetOf(described, ref) === undefined);
      expect(lost).toEqual([]);
    });

    it('has every operation once, with what its address needs', () => {
      const ids = routesOf(described).map(({ operation }) => operation.operationId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { path, operation } of routesOf(described)) {
        const inPath = (operation.parameters ?? [])
          .filter((one) => one.in === 'path')
          .map(({ name }) => name);
        expect(inPath.sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort());
        expect(operation.summary).toContain(' / ');
      }
    });

    it('has as many operations as the controllers have handlers', async () => {
      const { readFile } = await import('node:fs/promises');
      const files = readdirSync(CONTROLLERS, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.controller.ts') && !name.startsWith('health/'))
        .map((name) => readFile(join(CONTROLLERS, name), 'utf8'));
      const handlers = (await Promise.all(files)).flatMap((text) => [
        ...text.matchAll(/^ {2}@(Get|Post|Put|Patch|Delete)\(/gm),
      ]);
      expect(routesOf(described)).toHaveLength(handlers.length);
    });

    it('says of every failure which codes it can have, and of every write that it needs a key', () => {
      for (const { method, path, operation } of routesOf(described)) {
        const failures = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
        expect([path, failures.length > 0]).toEqual([path, true]);
        for (const [, { content }] of failures) {
          expect(JSON.stringify(content?.['application/problem+json']?.schema)).toMatch(/"enum":\["[\w-]+"/);
        }
        const key = operation.parameters?.find(({ name }) => name === 'Idempotency-Key');
        const needsKey = method !== 'GET' && path !== '/api/session';
        expect([method, path, key?.required === true]).toEqual([method, path, needsKey]);
      }
    });
  });

  describe('its lists', () => {
    it.each([
      ['items', '/api/items', 7],
      ["a plan's items", () => `/api/plans/${plan}/items`, 4],
      ['reports', '/api/reports', 3],
      ['agencies', '/api/agencies', 5],
      ['drafts', '/api/drafts', 1],
      ["a plan's history", () => `/api/history/plans/${plan}`, 1],
    ] as const)('give all %s page by page, none twice and none left out', async (_name, where, limit) => {
      const path = typeof where === 'string' ? where : where();
      const whole = await coordinator.read<Listed>(`${path}?limit=200`);
      expect(whole.items.length).toBeGreaterThan(0);
      expect(await walked(path, limit)).toEqual(whole.items);
    });

    it('are filtered by what an item is asked for', async () => {
      const { items } = await coordinator.read<Items>('/api/items?limit=200');
      const lead = items[5]?.lead?.id ?? '';
      const filters: Record<string, (one: Items['items'][number]) => boolean> = {
        [`lead=${lead}`]: (one) => one.lead?.id === lead,
        'phase=assigned': ({ phase }) => phase === 'assigned',
        'timeliness=overdue': ({ timeliness }) => timeliness === 'overdue',
        'timeliness=no-deadline': ({ timeliness }) => timeliness === 'no-deadline',
        [`plan=${randomUUID()}`]: () => false,
        'period=2028': ({ timeline, phase }) =>
          timeline?.years.includes(2028) === true && phase !== 'completed',
      };
      for (const [query, holds] of Object.entries(filters)) {
        const found = await coordinator.read<Items>(`/api/items?limit=200&${query}`);
        const wanted = items.filter(holds).map(({ code }) => code);
        expect([query, found.items.map(({ code }) => code)]).toEqual([query, wanted]);
        expect((await walked(`/api/items?${query}`, 2)).length).toBe(wanted.length);
      }
      const parts = await coordinator.read<Items>(`/api/items?limit=200&agency=${lead}`);
      expect(parts.items.length).toBeGreaterThan(items.filter((one) => one.lead?.id === lead).length - 1);
    });

    it('are filtered by what a report is asked for', async () => {
      type Reports = z.output<typeof ReportPage>;
      const { items } = await coordinator.read<Reports>('/api/reports?limit=200');
      const [first] = items;
      for (const [name, value, holds] of [
        ['agency', first?.agency.id, (one: typeof first) => one?.agency.id === first?.agency.id],
        ['period', first?.period, (one: typeof first) => one?.period === first?.period],
        ['status', 'submitted', () => false],
        ['plan', plan, () => true],
      ] as const) {
        const found = await coordinator.read<Reports>(`/api/reports?limit=200&${name}=${value}`);
        expect(found.items).toEqual(items.filter(holds));
      }
    });

    it.each([
      '/api/items?after=x',
      '/api/items?limit=0',
      '/api/items?phase=none',
      '/api/reports?status=none',
    ])('refuse %s and say what is wrong with it', async (path) => {
      const { status, body } = await coordinator.get<ProblemBody>(path);
      expect(status).toBe(400);
      expect(['cursor-invalid', 'query-invalid']).toContain(body.code);
    });
  });

  describe('its failures', () => {
    it('speak Vietnamese, or English to whom asks for it', async () => {
      const path = `/api/items/${randomUUID()}`;
      const vi = await coordinator.get<ProblemBody>(path);
      const en = await coordinator.get<ProblemBody>(path, { 'Accept-Language': 'en' });
      expect([vi.status, vi.headers.get('content-type')]).toEqual([
        404,
        expect.stringContaining('application/problem+json'),
      ]);
      expect(vi.body).toMatchObject({ code: 'not-found', status: 404, instance: path });
      expect([en.body.code, en.headers.get('content-language')]).toEqual(['not-found', 'en']);
      expect(en.body.title).not.toBe(vi.body.title);
      expect(vi.body.title).toMatch(/[à-ỹ]/i);
    });

    it('name every place of a body that is not right', async () => {
      const { items } = await officer.read<Items>('/api/items');
      const path = `/api/items/${items[0]?.id}/contributions`;
      const { status, body } = await officer.post<ProblemBody>(path, { from: 1, text: ' ', more: true });
      expect([status, body.code]).toEqual([400, 'body-invalid']);
      const pointers = (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
      expect(pointers).toEqual(expect.arrayContaining(['/from', '/text']));
    });
  });

  describe('its borders', () => {
    it('let nobody write, or read anything of the plan, who is not signed in', async () => {
      const nobody = Client.nobody(product.address);
      const answers = await Promise.all([
        ...writes().map(({ method, path }) => nobody.send(method as 'POST', filled(path))),
        ...['/api/plans', '/api/items', '/api/work', '/api/inbox', `/api/history/plans/${plan}`].map((path) =>
          nobody.get(path),
        ),
      ]);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    });

    it('let the auditor write nothing at all', async () => {
      const auditor = await product.signIn('kiem-tra');
      for (const { method, path } of writes()) {
        const { status, body } = await auditor.send<ProblemBody>(method as 'POST', filled(path));
        expect([method, path, status, body.code]).toEqual([method, path, 403, 'forbidden']);
      }
      expect((await auditor.read<Items>('/api/items')).items).toHaveLength(30);
    });

    it('let the administrator do nothing in a process', async () => {
      const administrator = await product.signIn('quan-tri');
      const process = writes().filter(({ path }) =>
        /\/(items|reports|periods|plans|letters|drafts)/.test(path),
      );
      expect(process.length).toBeGreaterThan(15);
      for (const { method, path } of process) {
        const { status, body } = await administrator.send<ProblemBody>(method as 'POST', filled(path));
        expect([method, path, status, body.code]).toEqual([method, path, 403, 'forbidden']);
      }
    });

    it('hide one locality from another, whatever is asked', async () => {
      const { items } = await coordinator.read<Items>('/api/items?limit=1');
      const { items: reports } = await coordinator.read<Listed>('/api/reports?limit=1');
      const stranger = await strangerOf(product);
      const own = [
        `/api/plans/${plan}`,
        `/api/plans/${plan}/items`,
        `/api/items/${items[0]?.id}`,
        `/api/reports/${reports[0]?.id}`,
        `/api/periods/${plan}/2026`,
        `/api/history/items/${items[0]?.id}`,
        `/api/history/plans/${plan}/technical`,
      ];
      for (const path of own) {
        expect([path, (await coordinator.get(path)).status]).toEqual([path, 200]);
        const { status, body } = await stranger.get<ProblemBody>(path);
        expect([path, status, body.code]).toEqual([path, 404, 'not-found']);
      }
      for (const path of ['/api/plans', '/api/items', '/api/reports', '/api/letters', '/api/agencies']) {
        expect((await stranger.read<Listed>(path)).items).toEqual([]);
      }
    });
  });
});

/** A supervisor of another locality. */
async function strangerOf(product: RunningProduct): Promise<Client> {
  await ownerSql(product, `insert into locality (id, name) values ('elsewhere', 'Nơi khác')`);
  await ownerSql(
    product,
    `insert into account (id, username, password_hash, role, locality_id)
     select 'stranger', 'stranger', password_hash, 'supervisor', 'elsewhere'
       from account where username = 'quan-tri'`,
  );
  const password = product.demoAccounts()[0]?.password ?? '';
  return await Client.signIn(product.address, { username: 'stranger', password });
}
