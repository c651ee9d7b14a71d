import { expect, it } from '@jest/globals';

import { itemMachine } from '../item/item-machine.ts';
import { courseOf } from './course.ts';
import { assignment } from './item.story.ts';
import { on } from './offices.ts';
import { breachesOf } from './walk.ts';

type Machine = typeof itemMachine;

/** What a walk says of the machine with one of its rules broken. */
function breachesWith(broken: Partial<Machine>): string {
  const item = courseOf({ ...itemMachine, ...broken }, undefined).at('2026-03-02 23:00');
  item.hears({ type: 'assignment', assignment: assignment({ assignedAt: on('2026-03-02 23:00') }) });
  return breachesOf(item, [
    { does: 'ring' },
    { does: 'wait', minutes: 1 },
    { does: 'hear', news: { type: 'entry-accepted', period: '2026', at: 1 }, seq: 1 },
  ]).join();
}

const rung = { type: 'rung-fired', v: 1, about: 'item-due', what: 'urging', rungAt: 1, dueAt: 1 } as const;

it.each<[string, Partial<Machine>, string]>([
  ['nothing wrong', {}, ''],
  ['an alarm that does nothing', { ring: () => [] }, 'an alarm rang in vain'],
  ['an alarm that never ends', { nextAlarm: () => on('2026-03-02') }, 'time never came to rest'],
  ['ringing at any time', { ring: (_, at) => [{ ...rung, at }] }, 'something rang without an alarm'],
  ['a rung that repeats', { ring: (_, at) => [{ ...rung, at }] }, 'fired again'],
  [
    'taking news twice',
    { hear: (_, _news, _cause, at) => [{ type: 'completion-confirmed', v: 1, at }] },
    'repeated news had an effect',
  ],
  [
    'a state that JSON changes',
    { evolve: (state, event) => ({ ...itemMachine.evolve(state, event), claimedAt: Number.NaN }) },
    'the record does not give the state again',
  ],
  [
    'a rung that stays in its ladder',
    { evolve: (state, event) => (event.type === 'rung-fired' ? state : itemMachine.evolve(state, event)) },
    'the shell would spin',
  ],
  [
    'held notices forgotten',
    {
      outgoing: (event, state) =>
        event.type === 'notices-released' ? [] : itemMachine.outgoing(event, state),
    },
    'a notice was lost or sent twice',
  ],
  [
    'letters to anybody',
    {
      outgoing: (event) =>
        event.type === 'rung-fired'
          ? [
              {
                kind: 'letter',
                letter: {
                  what: 'urging',
                  about: event.about,
                  period: null,
                  to: 'stranger',
                  from: 'focal',
                  group: '',
                },
              },
            ]
          : [],
    },
    'a letter went astray',
  ],
  [
    'no office hours',
    {
      hear: (state, news, cause, now, context) =>
        itemMachine
          .hear(state, news, cause, now, context)
          .map(
            ({ noticesAt: _, ...event }: ReturnType<Machine['hear']>[number] & { noticesAt?: number }) =>
              event,
          ),
    },
    'told somebody outside office hours',
  ],
])('a walk through a machine with %s says so', (_what, broken, breach) => {
  const said = breachesWith(broken);
  expect(breach === '' ? said : said.includes(breach) && breach).toBe(breach);
});
