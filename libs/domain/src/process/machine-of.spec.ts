import { expect, it } from '@jest/globals';

import { itemMachine } from '../item/item-machine.ts';
import { MACHINES, machineOf } from './machine-of.ts';

it('finds the rules of a stream by its kind', () => {
  expect(machineOf('planItem')).toBe(itemMachine);
  expect(Object.keys(MACHINES)).toEqual(['plan', 'period', 'agencyReport', 'planItem']);
});
