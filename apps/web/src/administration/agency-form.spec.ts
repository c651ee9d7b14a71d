import { expect, it } from '@jest/globals';
import {
  type AgencyForm,
  bodyOf,
  differingFields,
  formOf,
  keptFormIn,
  NO_NAME,
  NO_SUCCESSOR,
} from './agency-form.ts';

const AGENCY = {
  id: 'a',
  name: 'Sở Nội vụ',
  code: null,
  kind: 'ordered',
  parent: null,
  names: [
    { name: 'Ban Tổ chức', from: '1990-01-01', to: '2003-01-01', basis: 'QĐ 1' },
    { name: 'Sở Nội vụ', from: '2003-01-01', to: null, basis: null },
  ],
  aliases: ['SNV', 'Nội vụ'],
  endedOn: null,
  successors: [{ agencyId: 'b', on: '2025-07-01', basis: 'NQ 2', scope: null }],
  version: 3,
} as const;
const agency = structuredClone(AGENCY) as unknown as Parameters<typeof formOf>[0];

it('sends back what it was given where nothing was edited', () => {
  const { kind, names, aliases, successors } = agency;
  expect(bodyOf(formOf(agency))).toEqual({ kind, names, aliases, successors });
});

it('leaves out rows and lines in which nothing stands', () => {
  const form = formOf(agency);
  const body = bodyOf({
    ...form,
    names: [...form.names, NO_NAME],
    aliases: ' SNV \n\n Nội vụ\n',
    successors: [NO_SUCCESSOR],
  });
  expect(body.names).toEqual(agency.names);
  expect(body.aliases).toEqual(['SNV', 'Nội vụ']);
  expect(body.successors).toEqual([]);
});

it('names the fields in which two versions differ, and no others', () => {
  const mine: AgencyForm = { ...formOf(agency), kind: 'requested', aliases: 'SNV' };
  expect(differingFields(mine, formOf(agency))).toEqual(['kind', 'aliases']);
  expect(differingFields(formOf(agency), { ...formOf(agency), aliases: 'SNV\nNội vụ\n' })).toEqual([]);
});

it('takes up what was kept, and nothing that has another shape', () => {
  const kept = { version: 3, form: formOf(agency) };
  expect(keptFormIn(JSON.stringify(kept))).toEqual(kept);
  expect(keptFormIn('')).toBeNull();
  expect(keptFormIn('{')).toBeNull();
  expect(keptFormIn('{"version":1}')).toBeNull();
});
