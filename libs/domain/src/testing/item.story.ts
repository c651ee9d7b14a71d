import type { ItemCommand } from '../item/item-commands.ts';
import type { ItemAssignment, Takeover } from '../item/item-events.ts';
import { itemMachine } from '../item/item-machine.ts';
import type { ItemPhase } from '../item/item-state.ts';
import type { ActingOffice } from '../process/machine.ts';
import { courseOf } from './course.ts';
import { AUTHORITY, FOCAL, HELPER, LEAD, on, OTHER_LEAD, PARTIES } from './offices.ts';

export const TO_30_JUNE = {
  original: 'Trước 01/7/2026',
  kind: 'date',
  years: [2026],
  until: '2026-06-30',
} as const;
export const YEARLY = { original: 'Hằng năm', kind: 'yearly', years: [2026], until: '2026-12-31' } as const;

/** An item assigned on Monday, 2 March 2026, to be done by 30 June. */
export function assignment(what: Partial<ItemAssignment> = {}): ItemAssignment {
  return {
    ...PARTIES,
    itemId: 'item-1',
    code: '2.1.3',
    lead: LEAD.agencyId,
    coLeads: [],
    coordinating: [HELPER.agencyId],
    timeline: TO_30_JUNE,
    takeover: null,
    assignedAt: on('2026-03-02 09:00'),
    ...what,
  };
}

export const takenOver = (
  status: Takeover['status'],
  completedAt: Takeover['completedAt'] = null,
): Takeover => ({
  status,
  evidence: 'Báo cáo số 12/BC',
  completedAt,
});

export type ItemCourse = ReturnType<typeof newItem>;
export const newItem = () => courseOf(itemMachine, undefined).at('2026-03-02 09:00');

export function assignedItem(what: Partial<ItemAssignment> = {}): ItemCourse {
  const item = newItem();
  item.hears({ type: 'assignment', assignment: assignment(what) });
  return item;
}

/** One command of each type that rests on the phase and on who acts alone. */
export const ACTS = {
  'acknowledge-assignment': { type: 'acknowledge-assignment' },
  'return-assignment': {
    type: 'return-assignment',
    because: 'wrong-addressee',
    reason: 'Không đúng cơ quan',
  },
  'correct-addressee': { type: 'correct-addressee', lead: OTHER_LEAD.agencyId },
  'change-lead': {
    type: 'change-lead',
    lead: OTHER_LEAD.agencyId,
    document: { number: '15/QĐ-UBND', date: '2026-03-20' },
  },
  'request-contribution': { type: 'request-contribution', from: HELPER.agencyId, text: 'Số liệu' },
  'claim-completion': { type: 'claim-completion', evidence: 'Biên bản' },
  'confirm-completion': { type: 'confirm-completion' },
  'reject-completion': { type: 'reject-completion', reason: 'Thiếu tài liệu' },
} as const satisfies { readonly [T in ItemCommand['type']]?: Extract<ItemCommand, { type: T }> };
export type ActName = keyof typeof ACTS;

type Party = 'lead' | 'focal' | 'authority';
/** Whose act it is, where another agency than the focal one leads. */
export const OWNER_OF: { readonly [A in ActName]: Party } = {
  'acknowledge-assignment': 'lead',
  'return-assignment': 'lead',
  'correct-addressee': 'focal',
  'change-lead': 'authority',
  'request-contribution': 'lead',
  'claim-completion': 'lead',
  'confirm-completion': 'focal',
  'reject-completion': 'focal',
};

/** The edges: what may be done in a phase, and the phase that it leads to. */
export const EDGES: { readonly [P in ItemPhase]: { readonly [A in ActName]?: ItemPhase } } = {
  assigned: {
    'acknowledge-assignment': 'in-progress',
    'return-assignment': 'returned',
    'change-lead': 'assigned',
  },
  returned: { 'correct-addressee': 'assigned', 'change-lead': 'assigned' },
  'in-progress': {
    'request-contribution': 'in-progress',
    'claim-completion': 'awaiting-confirmation',
    'change-lead': 'assigned',
  },
  'awaiting-confirmation': { 'confirm-completion': 'completed', 'reject-completion': 'in-progress' },
  'awaiting-body': { 'change-lead': 'assigned' },
  completed: {},
  suspended: {},
  cancelled: {},
};

const WAY: { readonly [P in ItemPhase]?: readonly (readonly [ActingOffice, ItemCommand])[] } = {
  assigned: [],
  returned: [[LEAD, ACTS['return-assignment']]],
  'in-progress': [[LEAD, ACTS['acknowledge-assignment']]],
  'awaiting-confirmation': [
    [LEAD, ACTS['acknowledge-assignment']],
    [LEAD, ACTS['claim-completion']],
  ],
  completed: [
    [LEAD, ACTS['acknowledge-assignment']],
    [LEAD, ACTS['claim-completion']],
    [FOCAL, ACTS['confirm-completion']],
  ],
};

/** An item brought to a phase within the hour of its assignment. */
export function itemIn(phase: ItemPhase): ItemCourse {
  const item = assignedItem(phase === 'awaiting-body' ? { lead: null } : {});
  for (const [by, command] of WAY[phase] ?? []) item.does(by, command);
  return item;
}

export const officeOfParty = (party: Party): ActingOffice =>
  ({ lead: LEAD, focal: FOCAL, authority: AUTHORITY })[party];
