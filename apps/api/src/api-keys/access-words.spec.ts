import { describe, expect, it } from '@jest/globals';
import { ROLES, SCOPES } from '#access/roles';
import { NewAccount, NewApiKey } from '#contracts/http/accounts';
import { Me } from '#contracts/http/session';

describe('the schemas of the API', () => {
  it('have the roles of the policy', () => {
    expect(Me.shape.role.options).toEqual([...ROLES]);
    expect(NewAccount.shape.role.options).toEqual([...ROLES]);
  });

  it('have the scopes of the policy', () => {
    expect(NewApiKey.shape.scopes.element.options).toEqual([...SCOPES]);
  });
});
