import { describe, expect, it } from '@jest/globals';
import { relationsToItem, relationsToLetter, relationsToPlan, relationsToReport } from './relations.ts';

const parties = { focalAgency: 'focal', authority: 'authority' };
const item = { ...parties, lead: 'lead', coLeads: ['co'], coordinating: ['helper'], asked: ['helper'] };

describe('how an agency stands to an object', () => {
  it('knows the parts of an item', () => {
    expect([...relationsToItem('lead', item)]).toEqual(['lead']);
    expect([...relationsToItem('co', item)]).toEqual(['co-lead']);
    expect([...relationsToItem('helper', item)]).toEqual(['coordinating', 'asked']);
    expect([...relationsToItem('stranger', item)]).toEqual([]);
  });

  it('lets the focal agency confirm the work of others and the authority that of the focal agency', () => {
    expect(relationsToItem('focal', item).has('confirmer')).toBe(true);
    expect(relationsToItem('authority', item).has('confirmer')).toBe(false);
    const own = { ...item, lead: 'focal' };
    expect(relationsToItem('focal', own).has('confirmer')).toBe(false);
    expect(relationsToItem('authority', own).has('confirmer')).toBe(true);
  });

  it('shows a letter to its addressee only once it is signed', () => {
    const letter = { ...parties, from: 'focal', to: 'lead' };
    expect([...relationsToLetter('lead', { ...letter, signed: false })]).toEqual([]);
    expect([...relationsToLetter('lead', { ...letter, signed: true })]).toEqual(['addressee']);
    expect([...relationsToLetter('focal', { ...letter, signed: false })]).toEqual(['sender', 'focal']);
  });

  it('gives an account without an agency no relation at all', () => {
    expect(relationsToItem(null, { ...item, lead: null }).size).toBe(0);
    expect(relationsToPlan(null, parties).size).toBe(0);
    expect(relationsToReport(null, { ...parties, agency: 'a' }).size).toBe(0);
    expect(relationsToLetter(null, { ...parties, from: 'a', to: 'b', signed: true }).size).toBe(0);
  });

  it('knows whose report it is and who receives it', () => {
    const report = { ...parties, agency: 'lead' };
    expect([...relationsToReport('lead', report)]).toEqual(['reporter']);
    expect([...relationsToReport('focal', report)]).toEqual(['focal']);
    expect([...relationsToPlan('authority', parties)]).toEqual(['authority']);
  });
});
