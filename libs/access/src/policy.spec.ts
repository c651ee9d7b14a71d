import { describe, expect, it } from '@jest/globals';
import type { Action } from './policy.ts';
import { ACTIONS, allows, mayEver } from './policy.ts';
import type { Relation } from './relations.ts';
import { RELATIONS } from './relations.ts';
import type { Role, Scope } from './roles.ts';
import { ROLES, SCOPES } from './roles.ts';

/**
 * The same rules once more, as an auditor would write them down: action | role: relations, … | scope of an API key.
 * `*` is any relation or none.
 */
const MATRIX = `
me.read                | coordinator:* officer:* leader:* supervisor:* auditor:* administrator:* | agencies:read
events.read            | coordinator:* officer:* leader:* supervisor:* auditor:* administrator:* |
agency.read            | coordinator:* officer:* leader:* supervisor:* auditor:* administrator:* | agencies:read
agency.write           | administrator:* |
agency.accounts        | leader:* |
agency.propose         | coordinator:* |
calendar.read          | coordinator:* officer:* leader:* supervisor:* auditor:* administrator:* | plans:read
account.read           | administrator:* |
account.write          | administrator:* |
api-key.read           | administrator:* |
api-key.write          | administrator:* |
document.read          | coordinator:* supervisor:* auditor:* |
document.write         | coordinator:* |
draft.read             | coordinator:* supervisor:* auditor:* |
draft.write            | coordinator:* |
draft.confirm          | coordinator:* |
plan.read              | coordinator:* officer:* leader:* supervisor:* auditor:* | plans:read
overview.read          | coordinator:* supervisor:* auditor:* |
plan.start             | coordinator:focal |
item.read              | coordinator:* officer:* leader:* supervisor:* auditor:* | items:read
item.entries           | coordinator:lead,focal,authority officer:lead,focal,authority leader:lead,focal,authority supervisor:* auditor:* | reports:read
item.acknowledge       | coordinator:lead officer:lead leader:lead | items:act
item.return            | coordinator:lead officer:lead leader:lead | items:act
item.correct-addressee | coordinator:focal |
item.change-lead       | supervisor:authority |
item.ask-contribution  | coordinator:lead officer:lead leader:lead | items:act
item.answer-contribution | coordinator:lead,asked officer:lead,asked leader:lead,asked | items:act
item.claim-completion  | coordinator:lead officer:lead leader:lead | items:act
item.appoint           | leader:lead |
item.answer-completion | coordinator:focal+confirmer supervisor:authority+confirmer |
report.read            | coordinator:reporter,focal,authority officer:reporter,focal,authority leader:reporter,focal,authority supervisor:* auditor:* | reports:read
report.draft           | coordinator:reporter officer:reporter leader:reporter | reports:act
report.submit          | coordinator:reporter officer:reporter leader:reporter | reports:act
report.review          | coordinator:focal |
report.urge            | coordinator:focal |
period.read            | coordinator:* officer:* leader:* supervisor:* auditor:* | reports:read
period.contents        | coordinator:focal,authority officer:focal,authority leader:focal,authority supervisor:* auditor:* |
period.draft           | coordinator:focal |
period.submit          | coordinator:focal |
period.review          | supervisor:authority |
letter.read            | coordinator:sender,addressee,authority officer:sender,addressee,authority leader:sender,addressee,authority supervisor:* auditor:* | letters:read
letter.sign            | coordinator:sender leader:sender |
inbox.read             | coordinator:* officer:* leader:* supervisor:* auditor:* | inbox:read
inbox.mark             | coordinator:* officer:* leader:* supervisor:* | inbox:act
work.read              | coordinator:* officer:* leader:* supervisor:* auditor:* | inbox:read
search.read            | coordinator:* officer:* leader:* supervisor:* auditor:* administrator:* | items:read
history.read           | coordinator:* officer:* leader:* supervisor:* auditor:* | items:read
item.dossier           | coordinator:* officer:* leader:* supervisor:* auditor:* | items:read
history.technical      | coordinator:* supervisor:* auditor:* administrator:* |
incident.read          | coordinator:* supervisor:* auditor:* administrator:* |
incident.retry         | administrator:* |
system.read            | auditor:* administrator:* |
`;

interface Line {
  readonly action: string;
  /** Alternatives of relations that must hold together; an empty alternative asks for none. */
  readonly roles: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly scope: string;
}

const alternatives = (text: string) => (text === '*' ? [[]] : text.split(',').map((one) => one.split('+')));

function lineOf(text: string): Line {
  const [action = '', roles = '', scope = ''] = text.split('|').map((cell) => cell.trim());
  const pairs = roles.split(' ').map((cell): [string, readonly (readonly string[])[]] => {
    const [role = '', relations = ''] = cell.split(':');
    return [role, alternatives(relations)];
  });
  return { action, roles: new Map(pairs), scope };
}

const LINES = MATRIX.trim().split('\n').map(lineOf);

/** None, each, and each pair of relations. */
const SETS: readonly (readonly Relation[])[] = [
  [],
  ...RELATIONS.map((relation) => [relation]),
  ...RELATIONS.flatMap((one, index) => RELATIONS.slice(index + 1).map((other) => [one, other])),
];

const expected = (line: Line, role: Role, relations: readonly string[]): boolean =>
  (line.roles.get(role) ?? []).some((needed) => needed.every((relation) => relations.includes(relation)));

describe('the table of who may do what', () => {
  it('has exactly the actions of the matrix', () => {
    expect([...ACTIONS].sort()).toEqual(LINES.map(({ action }) => action).sort());
  });

  it.each(LINES)('says of $action what the matrix says, for every role and relation', (line) => {
    for (const role of ROLES) {
      const said = SETS.map((set) => allows({ role, scopes: null }, line.action as Action, new Set(set)));
      expect({ role, said }).toEqual({ role, said: SETS.map((set) => expected(line, role, set)) });
    }
  });

  it.each(LINES)('lets an API key do $action with its scope only, and never more than an officer', (line) => {
    const open: Scope[] = SCOPES.filter((scope) =>
      SETS.some((set) => allows({ role: 'officer', scopes: [scope] }, line.action as Action, new Set(set))),
    );
    expect(open).toEqual(line.scope === '' ? [] : [line.scope]);
  });

  it('knows beforehand what no relation would allow', () => {
    expect(mayEver({ role: 'auditor', scopes: null }, 'item.acknowledge')).toBe(false);
    expect(mayEver({ role: 'officer', scopes: null }, 'item.acknowledge')).toBe(true);
    expect(mayEver({ role: 'officer', scopes: ['items:read'] }, 'item.acknowledge')).toBe(false);
  });
});
