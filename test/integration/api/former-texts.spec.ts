import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item, ItemEntry } from '#contracts/http/items';
import type { Period } from '#contracts/http/periods';
import type { Report, ReportEntry } from '#contracts/http/reports';
import { periodStream } from '#contracts/workflow/ids';
import { canonicalOf } from '#persistence/journal/canonical';
import { keepText } from '#persistence/texts/texts';
import { AUTHORITY, FOCAL, ServedStory, TOURISM, TRADE } from '../../support/api/served-story.ts';
import { itemId } from '../../support/record/sample-plan.ts';

describe('what was written of an item before', () => {
  let story: ServedStory;

  beforeAll(async () => {
    story = await ServedStory.open();
    await story.start({ 1: { lead: TOURISM }, 2: { lead: TRADE }, 3: { lead: FOCAL }, 5: { lead: TOURISM } });
    for (const [code, lead] of [
      ['1', TOURISM],
      ['2', TRADE],
      ['5', TOURISM],
    ] as const)
      await story.act(story.item(code), lead, { type: 'acknowledge-assignment' });
    await story.at('2026-11-16 08:00').rings(story.plan);
    await story.at('2026-12-01 09:00').act(story.report(TOURISM, '2026'), TOURISM, {
      type: 'submit-report',
      entries: [await frozen('1', 'Năm 2026: một hội nghị', '45 doanh nghiệp'), await frozen('5', 'Sơ sài')],
    });
    await story.at('2026-12-02 09:00').act(story.report(TOURISM, '2026'), FOCAL, {
      type: 'return-report',
      entries: [{ itemId: itemId(story.planId, '5'), reason: 'Chưa nêu kết quả' }],
    });
    await story.at('2026-12-03 09:00').act(story.report(TOURISM, '2026'), TOURISM, {
      type: 'submit-report',
      entries: [
        await frozen('1', 'Năm 2026: một hội nghị', '45 doanh nghiệp'),
        await frozen('5', 'Năm 2026: đủ', 'Xong'),
      ],
    });
    await story.at('2026-12-04 09:00').act(story.report(TOURISM, '2026'), FOCAL, { type: 'accept-report' });
    await story.at('2026-12-15 09:00').act(periodStream(story.planId, '2026'), FOCAL, {
      type: 'submit-consolidated',
      digest: await keepText(story.test.record.manager, canonicalOf({ covering: '', parts: [] })),
      entries: [await frozen('3', 'Đầu mối năm 2026')],
    });
    await story.at('2026-12-16 09:00').act(periodStream(story.planId, '2026'), AUTHORITY, {
      type: 'accept-consolidated',
    });
    await story.at('2027-11-15 08:00').rings(story.plan);
  }, 60_000);
  afterAll(() => story.close());

  async function frozen(code: string, text: string, result = '') {
    const digest = await keepText(story.test.record.manager, canonicalOf({ text, result }));
    return { itemId: itemId(story.planId, code), digest };
  }

  const ofItem = <E extends { readonly itemId: string }>(entries: readonly E[], code: string) =>
    entries.find((one) => one.itemId === itemId(story.planId, code));

  it('stands beside each entry of the next report of the agency', async () => {
    const tourism = await story.signIn('so-du-lich');
    const path = (period: string) => `/api/reports/${story.report(TOURISM, period).split('/')[1]}`;
    const { entries } = (await tourism.get<Report>(path('2027'))).body;
    const previous = (code: string): ReportEntry['previous'] | undefined => ofItem(entries, code)?.previous;
    expect(previous('1')).toEqual({
      period: '2026',
      text: 'Năm 2026: một hội nghị',
      result: '45 doanh nghiệp',
    });
    expect(previous('5')).toEqual({ period: '2026', text: 'Năm 2026: đủ', result: 'Xong' });
    const first = (await tourism.get<Report>(path('2026'))).body;
    expect(first.entries.map((one) => one.previous)).toEqual([null, null]);
  });

  it('is nothing where no entry was ever sent', async () => {
    const trade = await story.signIn('so-cong-thuong');
    const id = story.report(TRADE, '2027').split('/')[1];
    const { entries } = (await trade.get<Report>(`/api/reports/${id}`)).body;
    expect(entries.map(({ itemId: item, previous }) => [item, previous])).toEqual([
      [itemId(story.planId, '2'), null],
    ]);
  });

  it("stands beside the focal agency's own entries, which go into the consolidated report", async () => {
    const coordinator = await story.signIn('so-ngoai-vu');
    const { body } = await coordinator.get<Period>(`/api/periods/${story.planId}/2027`);
    const own = body.consolidated?.parts.find(({ agency }) => agency.id === FOCAL)?.entries ?? [];
    expect(ofItem(own, '3')).toMatchObject({
      status: 'owed',
      text: null,
      previous: { period: '2026', text: 'Đầu mối năm 2026', result: '' },
    });
  });

  describe('is shown with the item', () => {
    const entriesFor = async (username: string, code: string): Promise<readonly ItemEntry[]> => {
      const caller = await story.signIn(username);
      return (await caller.get<Item>(`/api/items/${itemId(story.planId, code)}`)).body.entries;
    };

    it.each(['so-du-lich', 'so-ngoai-vu', 'ubnd-tinh', 'kiem-tra'])('to %s, who may read it', async (who) => {
      expect(await entriesFor(who, '5')).toEqual([
        {
          period: '2026',
          status: 'accepted',
          digest: expect.any(String),
          text: 'Năm 2026: đủ',
          result: 'Xong',
          submittedAt: '2026-12-03T09:00:00+07:00',
          returnReason: 'Chưa nêu kết quả',
        },
      ]);
    });

    it('without what was written to another agency', async () => {
      expect(await entriesFor('so-cong-thuong', '5')).toEqual([
        {
          period: '2026',
          status: 'accepted',
          digest: expect.any(String),
          text: null,
          result: null,
          submittedAt: null,
          returnReason: null,
        },
      ]);
    });
  });
});
