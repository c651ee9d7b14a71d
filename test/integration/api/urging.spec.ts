import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Explanation } from '#contracts/http/explanations';
import type { StoryPage } from '#contracts/http/history';
import type { Letter, LetterPage } from '#contracts/http/letters';
import type { Report, ReportPage } from '#contracts/http/reports';
import type { Urging } from '#contracts/http/urging';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { decidedDraft, runPlan } from '../../support/api/running-plan.ts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';
import { until } from '../../support/workflows/until.ts';

interface ProblemBody {
  readonly code: string;
  readonly details?: { readonly day?: string; readonly againFrom?: string };
}

describe('urging an agency by hand', () => {
  let served: ServedSample;
  let coordinator: Caller;
  let tourism: Caller;
  let planId: string;
  let path: string;

  beforeAll(async () => {
    served = await serveSample({ isRelaying: true });
    ({ coordinator } = served);
    tourism = await served.signIn('so-du-lich', DEMO_PASSWORD);
    ({ id: planId } = await runPlan(coordinator, await decidedDraft(coordinator)));
    await until('the report is open', async () => {
      const { body } = await tourism.get<z.output<typeof ReportPage>>(`/api/reports?plan=${planId}`);
      path = `/api/reports/${body.items[0]?.id}`;
      return body.items.length > 0;
    });
  }, 240_000);
  afterAll(() => served.close(), 180_000);

  const letters = async () =>
    (await coordinator.get<z.output<typeof LetterPage>>(`/api/letters?plan=${planId}`)).body.items;

  it('shows the letter before, drafts that very letter once, and offers it as long as it may be done', async () => {
    const { body: before } = await coordinator.get<Report>(path);
    expect(before.actions).toEqual(['urge']);
    const { status, body: preview } = await coordinator.get<Urging>(`${path}/urging`);
    expect([status, preview.to.name]).toEqual([200, 'Sở Du lịch']);
    expect(preview.text).toContain('Kính gửi: Sở Du lịch');
    expect(await letters()).toEqual([]);

    const key = randomUUID();
    const first = await coordinator.send<Report>('POST', `${path}/urge`, { key });
    const repeated = await coordinator.send<Report>('POST', `${path}/urge`, { key });
    expect([first.status, first.body.actions, repeated.status]).toEqual([200, [], 200]);
    await until('the letter is drafted', async () => (await letters()).length > 0);
    const drafted = await letters();
    expect(drafted).toHaveLength(1);
    const { body: letter } = await coordinator.get<Letter>(`/api/letters/${drafted[0]?.id}`);
    expect(letter).toMatchObject({
      what: 'urging',
      about: 'report-due',
      status: 'draft',
      text: preview.text,
    });
  });

  it('is rejected on the same day with when it may be done again, as is its preview', async () => {
    const again = await coordinator.send<ProblemBody>('POST', `${path}/urge`);
    expect([again.status, again.body.code]).toEqual([409, 'report-urged-already']);
    expect(Date.parse(again.body.details?.againFrom ?? '')).toBeGreaterThan(Date.now());
    const preview = await coordinator.get<ProblemBody>(`${path}/urging`);
    expect([preview.status, preview.body.code]).toEqual([409, 'report-urged-already']);
  });

  it('is told in the history and in the explanation', async () => {
    const id = path.split('/').at(-1) ?? '';
    const { body } = await coordinator.get<z.output<typeof StoryPage>>(`/api/history/reports/${id}`);
    expect(body.items.at(-1)).toMatchObject({
      type: 'report-urged',
      what: 'Đôn đốc cơ quan: dự thảo văn bản để ký',
      who: { agency: { name: 'Sở Ngoại vụ' } },
    });
    const { body: why } = await coordinator.get<Explanation>(`${path}/explanation`);
    expect(why.deadlines[0]?.steps.filter(({ byHand }) => byHand)).toMatchObject([
      { what: 'urging', taken: true, letter: { status: 'draft' } },
    ]);
  });

  it('belongs to the focal agency alone', async () => {
    expect((await tourism.get(`${path}/urging`)).status).toBe(403);
    expect((await tourism.send('POST', `${path}/urge`)).status).toBe(403);
    expect((await coordinator.send('POST', '/api/reports/unknown/urge')).status).toBe(404);
  });
});
