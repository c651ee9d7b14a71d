import { execFileSync } from 'node:child_process';

import { describe, expect, it } from '@jest/globals';

import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import { KHANH_HOA } from './khanh-hoa.fixture.ts';
import { previewPlan } from './preview.ts';

const SCRIPT = `
  import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
  import { KHANH_HOA } from '#domain/preview/khanh-hoa.fixture';
  import { previewPlan } from '#domain/preview/preview';
  import { noticeAt } from '#domain/rules/notice-window';
  import { defaultPlanRules } from '#domain/rules/plan-rules';
  const calendar = vietnamCalendar();
  const rules = defaultPlanRules(KHANH_HOA.plan);
  const rows = ['2024-02-29', '2024-09-04'].flatMap((from) => previewPlan(KHANH_HOA, from, calendar));
  const notices = rows.map(({ at }) => noticeAt(Date.parse(at), rules, calendar));
  console.log(JSON.stringify({ offset: new Date(1751328000000).getTimezoneOffset(), rows, notices }));
`;

/** What a process on a host of that time zone computes. */
function computedIn(zone: string): { offset: number; rows: unknown[]; notices: number[] } {
  const args = ['--conditions=phoihop-source', '--input-type=module', '--eval', SCRIPT];
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
  const printed = execFileSync(process.execPath, args, { env, encoding: 'utf8' });
  return JSON.parse(printed) as ReturnType<typeof computedIn>;
}

describe('dates of a plan', () => {
  const here = ['2024-02-29', '2024-09-04'].flatMap((from) =>
    previewPlan(KHANH_HOA, from, vietnamCalendar()),
  );
  const reference = computedIn('Asia/Ho_Chi_Minh');

  it.each([
    ['America/New_York', 240],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('are the same on a host in %s', (zone, offset) => {
    const computed = computedIn(zone);
    expect(computed.offset).toBe(offset);
    expect(computed.rows).toEqual(here);
    expect(computed.notices).toEqual(reference.notices);
  });
});
