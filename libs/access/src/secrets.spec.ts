import { describe, expect, it } from '@jest/globals';
import { isApiKey, newApiKey, prefixOf } from './api-key.ts';
import { NOBODYS_HASH, hashPassword, isPassword } from './password.ts';
import { newSessionToken, sessionHash } from './session-token.ts';

describe('a password', () => {
  it('is recognised from its hash, in whichever Unicode form it was typed', async () => {
    const stored = await hashPassword('mật khẩu');
    expect(await isPassword('mật khẩu'.normalize('NFD'), stored)).toBe(true);
    expect(await isPassword('mat khau', stored)).toBe(false);
  });

  it('has another hash each time', async () => {
    expect(await hashPassword('x')).not.toBe(await hashPassword('x'));
  });

  it('fits neither the hash of nobody nor one of unknown form', async () => {
    expect(await isPassword('', NOBODYS_HASH)).toBe(false);
    expect(await isPassword('x', 'md5$x')).toBe(false);
    expect(await isPassword('x', 's1$AAAA$AA')).toBe(false);
  });
});

describe('an API key', () => {
  it('is found by its prefix and recognised by its hash', () => {
    const { secret, prefix, hash } = newApiKey();
    expect(prefixOf(secret)).toBe(prefix);
    expect(isApiKey(secret, hash)).toBe(true);
    expect(isApiKey(newApiKey().secret, hash)).toBe(false);
    expect(isApiKey(secret, 'short')).toBe(false);
  });

  it('has no prefix when it is of another form', () => {
    expect(prefixOf('Bearer x')).toBeNull();
  });
});

describe('a session token', () => {
  it('is kept as a hash only', () => {
    const { token, hash } = newSessionToken();
    expect(hash).toBe(sessionHash(token));
    expect(hash).not.toContain(token);
  });
});
