import { describe, expect, it } from '@jest/globals';
import { isEndedOn } from '#domain/draft/known-agency';
import { DEMO_ACCOUNTS } from './sample-accounts.ts';
import { SAMPLE_AGENCIES, SAMPLE_LOCALITY } from './sample-agencies.ts';
import { sampleLocalities } from './sample-localities.ts';

const localities = sampleLocalities();

describe('the localities beside that of the sample', () => {
  it('are the four others of the catalogue', () => {
    expect(localities.map(({ name }) => name)).toEqual(['Quảng Nam', 'Yên Bái', 'Đà Nẵng', 'Huế']);
    const ids = [SAMPLE_LOCALITY, ...localities].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });

  it.each(localities)(
    '$name has its offices in bodies that are there today',
    ({ id, agencies, accounts }) => {
      const roles = accounts.map(({ role }) => role).filter((role) => role !== 'officer');
      expect(roles).toEqual(['coordinator', 'supervisor', 'administrator']);
      for (const { agencyId, agencyName, localityId, username } of accounts) {
        const agency = agencies.find((one) => one.id === agencyId);
        expect([username, localityId]).toEqual([username, id]);
        if (agencyId === null) continue;
        expect([username, agencyName]).toEqual([username, agency?.names.at(-1)?.name]);
        expect([username, agency && isEndedOn(agency, '2026-11-22')]).toEqual([username, false]);
      }
    },
  );

  it('share no agency and no user name with one another or with the sample', () => {
    const agencies = [...SAMPLE_AGENCIES, ...localities.flatMap((locality) => locality.agencies)];
    const accounts = [...DEMO_ACCOUNTS, ...localities.flatMap((locality) => locality.accounts)];
    expect(new Set(agencies.map(({ id }) => id)).size).toBe(agencies.length);
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
  });
});
