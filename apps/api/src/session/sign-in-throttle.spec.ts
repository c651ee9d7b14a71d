import { describe, expect, it } from '@jest/globals';
import { SignInThrottle } from './sign-in-throttle.ts';

function throttleAt(clock: { now: number }): SignInThrottle {
  return new SignInThrottle(() => clock.now);
}

const fail = (throttle: SignInThrottle, times: number, name = 'lan', address = '10.0.0.1'): void => {
  for (let count = 0; count < times; count += 1) throttle.failed(name, address);
};

describe('the throttle of sign-ins', () => {
  it('stops a name from one address after five failures, for the rest of a quarter of an hour', () => {
    const clock = { now: 0 };
    const throttle = throttleAt(clock);
    fail(throttle, 4);
    expect(throttle.waitFor('lan', '10.0.0.1')).toBe(0);
    clock.now = 60_000;
    fail(throttle, 1);
    expect(throttle.waitFor('lan', '10.0.0.1')).toBe(14 * 60);
    clock.now = 15 * 60_000;
    expect(throttle.waitFor('lan', '10.0.0.1')).toBe(0);
  });

  it('lets the owner of the name in from another address', () => {
    const throttle = throttleAt({ now: 0 });
    fail(throttle, 5);
    expect(throttle.waitFor('lan', '10.0.0.2')).toBe(0);
  });

  it('stops an address that tries many names', () => {
    const throttle = throttleAt({ now: 0 });
    for (let count = 0; count < 50; count += 1) fail(throttle, 1, `name-${count}`);
    expect(throttle.waitFor('another', '10.0.0.1')).toBeGreaterThan(0);
  });

  it('forgets the failures of a name that got in', () => {
    const throttle = throttleAt({ now: 0 });
    fail(throttle, 4);
    throttle.succeeded('lan', '10.0.0.1');
    fail(throttle, 4);
    expect(throttle.waitFor('lan', '10.0.0.1')).toBe(0);
  });
});
