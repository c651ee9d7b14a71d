import { describe, expect, it } from '@jest/globals';
import type { Principal, Role } from '#access/roles';
import type { Change, ChangeKind } from '#persistence/changes/changes';
import { mayHear } from './audience.ts';

const change = (kind: ChangeKind, more: Partial<Change> = {}): Change => ({
  kind,
  stream: `${kind}/1`,
  planId: 'plan',
  type: 'changed',
  at: 0,
  seq: 1,
  agency: 'reporter',
  addressee: 'addressee',
  isSigned: false,
  focalAgency: 'focal',
  authority: 'authority',
  ...more,
});

const office = (role: Role, agencyId: string | null = null) =>
  ({ role, agencyId, scopes: null }) as Principal;
const OFFICES = {
  coordinator: office('coordinator', 'focal'),
  reporter: office('officer', 'reporter'),
  addressee: office('officer', 'addressee'),
  supervisor: office('supervisor', 'authority'),
  auditor: office('auditor'),
  administrator: office('administrator'),
};

const hearing = (one: Change): readonly string[] =>
  Object.entries(OFFICES)
    .filter(([, principal]) => mayHear(principal, one))
    .map(([name]) => name);

const INSIDE = ['coordinator', 'reporter', 'addressee', 'supervisor', 'auditor'];

describe('who hears of a change', () => {
  it.each<[ChangeKind, readonly string[]]>([
    ['item', INSIDE],
    ['plan', INSIDE],
    ['period', INSIDE],
    ['report', ['coordinator', 'reporter', 'supervisor', 'auditor']],
    ['report-draft', ['reporter']],
    ['period-draft', ['coordinator']],
    ['inbox', ['reporter']],
    ['draft', ['coordinator', 'supervisor', 'auditor']],
    ['document', ['coordinator', 'supervisor', 'auditor']],
    ['incident', ['coordinator', 'supervisor', 'auditor', 'administrator']],
  ])('is, for a change of %s, whoever may read it', (kind, who) => {
    expect(hearing(change(kind))).toEqual(who);
  });

  it('is the addressee of a letter only when it is signed', () => {
    const letter = change('letter', { agency: 'focal' });
    expect(hearing(letter)).toEqual(['coordinator', 'supervisor', 'auditor']);
    expect(hearing({ ...letter, isSigned: true })).toEqual([
      'coordinator',
      'addressee',
      'supervisor',
      'auditor',
    ]);
  });
});
