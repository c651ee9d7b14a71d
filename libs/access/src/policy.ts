import type { Relation, Relations } from './relations.ts';
import { NO_RELATION, RELATIONS } from './relations.ts';
import type { Principal, Role, Scope } from './roles.ts';

type Rule = (role: Role, relations: Relations) => boolean;
interface Entry {
  readonly rule: Rule;
  /** What an API key needs; null: no API key may do it. */
  readonly scope: Scope | null;
}

const as =
  (...roles: readonly Role[]): Rule =>
  (role) =>
    roles.includes(role);
const being =
  (...wanted: readonly Relation[]): Rule =>
  (_role, relations) =>
    wanted.some((relation) => relations.has(relation));
const all =
  (...rules: readonly Rule[]): Rule =>
  (role, relations) =>
    rules.every((rule) => rule(role, relations));
const any =
  (...rules: readonly Rule[]): Rule =>
  (role, relations) =>
    rules.some((rule) => rule(role, relations));

/** Those who work for an agency; the coordinator does so for the focal agency, which leads items too. */
const working = as('officer', 'leader', 'coordinator');
const coordinating = all(as('coordinator'), being('focal'));
const deciding = all(as('supervisor'), being('authority'));
/** Supervisor and auditor read everything of their locality. */
const overseeing = as('supervisor', 'auditor');
const inside = any(working, overseeing);
const everybody = any(inside, as('administrator'));

const only = (rule: Rule, scope: Scope | null = null): Entry => ({ rule, scope });

const TABLE = {
  'me.read': only(everybody, 'agencies:read'),
  /** Each event is asked for again, as what it tells of. */
  'events.read': only(everybody),
  'agency.read': only(everybody, 'agencies:read'),
  'agency.write': only(as('administrator')),
  /** Those of one's own. */
  'agency.accounts': only(as('leader')),
  /** From a name that a draft prints. */
  'agency.propose': only(as('coordinator')),
  'calendar.read': only(everybody, 'plans:read'),
  'account.read': only(as('administrator')),
  'account.write': only(as('administrator')),
  'api-key.read': only(as('administrator')),
  'api-key.write': only(as('administrator')),

  'document.read': only(any(as('coordinator'), overseeing)),
  'document.write': only(as('coordinator')),
  'draft.read': only(any(as('coordinator'), overseeing)),
  'draft.write': only(as('coordinator')),
  'draft.confirm': only(as('coordinator')),
  'plan.read': only(inside, 'plans:read'),
  'overview.read': only(any(as('coordinator'), overseeing)),
  'plan.start': only(coordinating),

  'item.read': only(inside, 'items:read'),
  /** What agencies wrote about it for the periods. */
  'item.entries': only(any(overseeing, all(working, being('lead', 'focal', 'authority'))), 'reports:read'),
  'item.acknowledge': only(all(working, being('lead')), 'items:act'),
  'item.return': only(all(working, being('lead')), 'items:act'),
  'item.correct-addressee': only(coordinating),
  'item.change-lead': only(deciding),
  'item.ask-contribution': only(all(working, being('lead')), 'items:act'),
  'item.answer-contribution': only(all(working, being('asked', 'lead')), 'items:act'),
  'item.claim-completion': only(all(working, being('lead')), 'items:act'),
  /** Who looks after it within the lead agency. */
  'item.appoint': only(all(as('leader'), being('lead'))),
  'item.answer-completion': only(all(being('confirmer'), any(coordinating, deciding))),

  'report.read': only(any(overseeing, all(working, being('reporter', 'focal', 'authority'))), 'reports:read'),
  'report.draft': only(all(working, being('reporter')), 'reports:act'),
  'report.submit': only(all(working, being('reporter')), 'reports:act'),
  'report.review': only(coordinating),
  'report.urge': only(coordinating),

  'period.read': only(inside, 'reports:read'),
  'period.contents': only(any(overseeing, all(working, being('focal', 'authority')))),
  'period.draft': only(coordinating),
  'period.submit': only(coordinating),
  'period.review': only(deciding),

  'letter.read': only(
    any(overseeing, all(working, being('sender', 'addressee', 'authority'))),
    'letters:read',
  ),
  'letter.sign': only(all(as('coordinator', 'leader'), being('sender'))),

  'inbox.read': only(inside, 'inbox:read'),
  'inbox.mark': only(any(working, as('supervisor')), 'inbox:act'),
  'work.read': only(inside, 'inbox:read'),
  /** What is found is asked for again, each as its kind. */
  'search.read': only(everybody, 'items:read'),
  'history.read': only(inside, 'items:read'),
  /** An item with its whole journal, to be kept and checked elsewhere. */
  'item.dossier': only(inside, 'items:read'),
  'history.technical': only(any(as('coordinator', 'administrator'), overseeing)),
  'incident.read': only(any(as('coordinator', 'administrator'), overseeing)),
  'incident.retry': only(as('administrator')),
  'system.read': only(as('administrator', 'auditor')),
} as const satisfies Record<string, Entry>;

export type Action = keyof typeof TABLE;
export const ACTIONS = Object.keys(TABLE) as readonly Action[];

/** Whether the caller may do this to an object to which its agency stands so. */
export function allows(
  { role, scopes }: Pick<Principal, 'role' | 'scopes'>,
  action: Action,
  relations: Relations = NO_RELATION,
): boolean {
  const { rule, scope }: Entry = TABLE[action];
  if (scopes !== null && (scope === null || !scopes.includes(scope))) return false;
  return rule(role, relations);
}

/** Whether some relation would let the caller do it: what can be refused before the object is read. */
export function mayEver(principal: Pick<Principal, 'role' | 'scopes'>, action: Action): boolean {
  return allows(principal, action, EVERY_RELATION);
}

const EVERY_RELATION: Relations = new Set(RELATIONS);
