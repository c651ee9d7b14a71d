import { describe, expect, it } from '@jest/globals';
import type { ListedAgency } from './listed-agency.ts';
import { type ImportedAgency, type KeptAgency, planImport } from './plan-import.ts';
import type { ReadAgency } from './read-agency-list.ts';

const LOCALITY = 'locality-1';

const listed = (code: string, more: Partial<ListedAgency> = {}, row = 2): ReadAgency => ({
  row,
  code,
  kind: 'ordered',
  names: [{ name: `Sở ${code}`, from: '2000-01-01', to: null, basis: null }],
  aliases: [],
  parent: null,
  successors: [],
  ...more,
});

const kept = (id: string, more: Partial<KeptAgency> = {}): KeptAgency => ({
  id,
  code: null,
  kind: 'ordered',
  names: [{ name: `Sở ${id}`, from: '2000-01-01', to: null, basis: 'QĐ 1' }],
  aliases: [],
  parent: null,
  successors: [],
  version: 1,
  ...more,
});

const asKept = (agency: ImportedAgency): KeptAgency => ({ ...agency, version: 1 });

describe('importing a list', () => {
  it('adds bodies under ids that come from their codes, and again adds nothing', () => {
    const list = [
      listed('a', { parent: 'b', successors: [{ code: 'b', on: '2025-03-01', basis: 'QĐ 2', scope: null }] }),
      listed('b'),
    ];
    const { added } = planImport(LOCALITY, [], list);
    const [a, b] = added;
    expect(a).toMatchObject({ code: 'a', parent: b?.id, successors: [{ agencyId: b?.id }] });
    expect(planImport(LOCALITY, added.map(asKept), list)).toEqual({
      added: [],
      changed: [],
      unchanged: 2,
      errors: [],
    });
    expect(planImport('locality-2', [], list).added[0]?.id).not.toBe(a?.id);
  });

  it('knows a body by its code, or by its id where no list has named it', () => {
    const known = [kept('id-1', { code: 'a', names: [] }), kept('id-2')];
    const { added, changed } = planImport(LOCALITY, known, [
      listed('a'),
      listed('id-2', { kind: 'requested', parent: 'id-1' }),
    ]);
    expect(added).toEqual([]);
    expect(changed.map(({ agency, fields }) => [agency.id, agency.code, ...fields])).toEqual([
      ['id-1', 'a', 'names'],
      ['id-2', null, 'kind', 'parent'],
    ]);
  });

  it('takes nothing away, and corrects what is dated the same', () => {
    const heir = { agencyId: 'id-2', on: '2025-03-01', basis: 'QĐ 2', scope: null };
    const known = [
      kept('id-1', { code: 'a', aliases: ['Sở x'], parent: 'id-2', successors: [heir], version: 4 }),
      kept('id-2'),
    ];
    const names = [
      { name: 'Sở Một', from: '2000-01-01', to: '2020-01-01', basis: null },
      { name: 'Sở Hai', from: '2020-01-01', to: '2025-03-01', basis: null },
    ];
    const successors = [{ code: 'id-2', on: '2025-03-01', basis: 'QĐ 3', scope: 'một phần' }];
    const { changed } = planImport(LOCALITY, known, [listed('a', { names, aliases: ['Sở y'], successors })]);
    expect(changed).toEqual([
      {
        version: 4,
        fields: ['names', 'aliases', 'successors'],
        agency: {
          id: 'id-1',
          code: 'a',
          kind: 'ordered',
          names: [{ ...names[0], basis: 'QĐ 1' }, names[1]],
          aliases: ['Sở x', 'Sở y'],
          parent: 'id-2',
          successors: [{ agencyId: 'id-2', on: '2025-03-01', basis: 'QĐ 3', scope: 'một phần' }],
        },
      },
    ]);
  });

  it('does nothing at all when a row names a body that there is not', () => {
    const heirs = [{ code: 'y', on: '2025-03-01', basis: 'QĐ 2', scope: null }];
    const plan = planImport(
      LOCALITY,
      [],
      [listed('a'), listed('b', { parent: 'x' }, 3), listed('c', { successors: heirs }, 4)],
    );
    expect(plan).toMatchObject({ added: [], changed: [], unchanged: 0 });
    expect(plan.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'Cấp trên', 'parent-unknown'],
      [4, 'Tiếp nhận bởi', 'successor-unknown'],
    ]);
  });

  it('does not let a name overlap one that is kept', () => {
    const names = [{ name: 'Sở Mới', from: '2025-03-01', to: null, basis: null }];
    const { errors } = planImport(LOCALITY, [kept('id-1', { code: 'a' })], [listed('a', { names })]);
    expect(errors.map(({ code }) => code)).toEqual(['names-overlap']);
  });

  it('does not make a body anew that the locality has under another code', () => {
    const same = [{ name: 'SỞ id-1', from: '2020-01-01', to: null, basis: null }];
    const { errors } = planImport(LOCALITY, [kept('id-1')], [listed('new', { names: same })]);
    expect(errors.map(({ code }) => code)).toEqual(['name-of-other']);
    const ended = [{ name: 'Sở id-1', from: '2000-01-01', to: '2019-01-01', basis: null }];
    const known = [kept('id-1', { names: ended })];
    expect(planImport(LOCALITY, known, [listed('new', { names: same })]).added).toHaveLength(1);
  });
});
