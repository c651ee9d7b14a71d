import { describe, expect, it } from '@jest/globals';
import { draftOf } from '../draft/small-draft.fixture.ts';
import { ladderPlaces } from './ladder-places.ts';
import { rulePatch, ruleText } from './rule-texts.ts';

const { rules } = draftOf();

describe('a rule', () => {
  it('is written as people write it', () => {
    expect(ruleText(rules, 'agencyReportBefore')).toBe('10/12');
    expect(ruleText(rules, 'report')).toBe('14, 7, 3, 1');
    expect(ruleText(rules, 'urgingOn')).toBe('1, 3');
    expect(ruleText(rules, 'consolidatedReportBefore')).toBe('');
  });

  it('of a date that the plan states is a fact of the plan too', () => {
    const both = { agencyReportBefore: '12-05' };
    expect(rulePatch(rules, 'agencyReportBefore', '05/12')).toEqual({ rules: both, facts: both });
    expect(rulePatch(rules, 'periodOpensOn', '01/11')).toEqual({ rules: { periodOpensOn: '11-01' } });
  });

  it('keeps the other reminders when some are changed', () => {
    expect(rulePatch(rules, 'item', '7, 30')).toEqual({
      rules: { remindersBefore: { ...rules.remindersBefore, item: [30, 7] } },
    });
  });

  it.each([
    ['escalationOn', ''],
    ['escalationOn', '1, 2'],
    ['acknowledgeWithin', '0'],
    ['actsAt', '25:00'],
    ['periodOpensOn', ''],
    ['urgingOn', 'hôm sau'],
  ] as const)('%s is not read from %j', (rule, said) => {
    expect(rulePatch(rules, rule, said)).toBeNull();
  });
});

describe('the picture of the ladder', () => {
  it('stands in the order of time within its line', () => {
    const places = ladderPlaces(rules);
    expect(places.map(({ kind, days }) => `${kind} ${days}`)).toEqual([
      'reminder 14',
      'reminder 7',
      'reminder 3',
      'reminder 1',
      'due 0',
      'urging 1',
      'urging 3',
      'escalation 5',
    ]);
    expect(places.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  });

  it('stands without reminders or urging', () => {
    const bare = { ...rules, urgingOn: [], remindersBefore: { ...rules.remindersBefore, report: [] } };
    expect(ladderPlaces(bare).map(({ kind }) => kind)).toEqual(['due', 'escalation']);
  });
});
