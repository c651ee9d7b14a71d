import { describe, expect, it } from '@jest/globals';
import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
import { blockersOf } from '#domain/draft/blockers';
import { confirmDraft, planIdOf } from '#domain/draft/confirm-draft';
import { documentOf } from '#domain/draft/draft-items';
import { isEndedOn } from '#domain/draft/known-agency';
import { wouldTakeOver } from '#domain/draft/takeover';
import type { RevisionItem } from '#domain/plan/plan-revision';
import { planStartOf } from '#domain/plan/plan-revision';
import { previewPlan } from '#domain/preview/preview';
import { KHANH_HOA } from '#domain/preview/khanh-hoa.fixture';
import { instantOf } from '#domain/time/day';
import { DEMO_ACCOUNTS } from './sample-accounts.ts';
import { SAMPLE_AGENCIES, SAMPLE_FOCAL, sampleAgencyId } from './sample-agencies.ts';
import { SAMPLE_DRAFT_ID, sampleDraft } from './sample-draft.ts';

const draft = sampleDraft(instantOf('2026-11-02', '09:00'));
const revision = confirmDraft(draft, planIdOf(SAMPLE_DRAFT_ID));
const itemOf = (code: string): RevisionItem => {
  const item = revision.items.find((one) => one.code === code);
  if (item === undefined) throw new Error(`no item ${code}`);
  return item;
};

describe('the sample plan', () => {
  it('has the codes, leads and times of the plan that it retells', () => {
    const shape = ({ items }: typeof KHANH_HOA) =>
      items.map(({ code, leads, timeline: { kind, years, until } }) => ({
        code,
        leads: leads.map((name) => name.toLowerCase()),
        timeline: { kind, years, until },
      }));
    expect(shape(draft.document)).toEqual(shape(KHANH_HOA));
    expect(draft.document.plan).toMatchObject({
      number: '9796/KH-UBND',
      focalAgency: 'Sở Ngoại vụ',
      agencyReportBefore: '12-10',
      consolidatedReportBefore: '12-20',
    });
  });

  it('is read with three questions, about who is accountable of two leads', () => {
    const asked = draft.document.questions.map(({ code, about }) => `${code} ${about}`);
    expect(asked).toEqual(['3.3 leads', '3.4 leads', '3.5 leads']);
  });

  it('previews as many happenings as the real plan', () => {
    expect(previewPlan(documentOf(draft), '2024-09-04', vietnamCalendar())).toHaveLength(445);
  });

  it('may be started: nothing is left to decide', () => {
    expect(blockersOf(draft, { agencies: SAMPLE_AGENCIES, today: '2026-11-02' })).toEqual([]);
    expect(Object.values(draft.matches).filter(({ body }) => body.kind === 'undecided')).toEqual([]);
  });

  it('is taken over in November 2026, with the agencies of today', () => {
    expect(wouldTakeOver(draft.document, '2026-11-02')).toBe(true);
    expect(itemOf('2.1.1').lead).toBe(sampleAgencyId('so-tai-chinh'));
    expect(itemOf('3.6')).toMatchObject({
      lead: sampleAgencyId('so-khoa-hoc-va-cong-nghe'),
      coordinating: [],
    });
    expect(itemOf('3.1').lead).toBe(sampleAgencyId('so-noi-vu'));
    expect(itemOf('3.5')).toMatchObject({
      lead: sampleAgencyId('so-giao-duc-va-dao-tao'),
      others: [
        { kind: 'open-group', relation: 'co-lead' },
        { kind: 'open-group', relation: 'coordinating' },
      ],
    });
    expect(itemOf('2.2.8').takeover?.status).toBe('in-progress');
    expect(planStartOf(revision, 'digest')).toMatchObject({
      itemCount: 30,
      takeover: true,
      from: 2024,
      to: 2029,
      owedYears: [2024, 2025, 2026, 2027, 2028, 2029],
    });
  });

  it('names bodies that the reform ended, and assigns nothing to them', () => {
    const ended = SAMPLE_AGENCIES.filter((agency) => isEndedOn(agency, '2026-11-02'));
    expect(ended.map(({ code }) => code)).toEqual([
      'so-ke-hoach-va-dau-tu',
      'so-lao-dong-thuong-binh-va-xa-hoi',
      'so-thong-tin-va-truyen-thong',
    ]);
    const ids = SAMPLE_AGENCIES.map(({ id }) => id);
    for (const { id, successors } of ended) {
      expect(successors.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(successors.map(({ agencyId }) => agencyId)));
      expect(JSON.stringify(revision)).not.toContain(id);
    }
  });

  it('leaves every lead but the focal agency an assignment to acknowledge, and an account to do so', () => {
    const leads = new Set(revision.items.map(({ lead }) => lead));
    leads.delete(SAMPLE_FOCAL);
    const waiting = revision.items.filter(({ takeover }) => takeover?.status === 'not-started');
    expect(new Set(waiting.map(({ lead }) => lead))).toEqual(leads);
    const officers = DEMO_ACCOUNTS.filter(({ role }) => role === 'officer').map(({ agencyId }) => agencyId);
    expect(officers).toEqual(expect.arrayContaining([...leads]));
    expect(leads.size).toBe(8);
  });
});
