import type { CookieOptions } from 'express';
import { SESSION_MS } from '#access/session-token';
import type { Environment } from '#config/environment';

export const SESSION_COOKIE = 'phoihop_session';

/** Strict: no foreign page ever makes the browser send it. */
export const cookieOptions = ({ PHOIHOP_API_PUBLIC_URL }: Environment): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: PHOIHOP_API_PUBLIC_URL?.startsWith('https:') ?? false,
  path: '/',
  maxAge: SESSION_MS,
});
