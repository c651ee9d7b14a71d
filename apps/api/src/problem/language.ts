import type { Request } from 'express';

export type Language = 'vi' | 'en';

/** Vietnamese, unless English is asked for before it. */
export const languageOf = (request: Request): Language =>
  request.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi';
