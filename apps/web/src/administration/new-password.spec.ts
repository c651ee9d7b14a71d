import { expect, it } from '@jest/globals';
import { newPassword } from './new-password.ts';

const many = Array.from({ length: 500 }, newPassword);

it('makes passwords in groups that can be read aloud, without signs that are taken for one another', () => {
  for (const password of many) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
});

it('never makes the same twice', () => {
  expect(new Set(many).size).toBe(many.length);
});

it('uses every sign', () => {
  expect(new Set(many.join('').replaceAll('-', '')).size).toBe(31);
});
