import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, {
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import { pagePolicy } from '../platform/security-headers.ts';

/** What is not the page: an unknown address there is a failure, not a place that the page knows. */
const NOT_THE_PAGE = /^\/(?:api|health|metrics|assets)(?:\/|$)/;
const A_YEAR_MS = 365 * 86_400_000;

/**
 * The page, from the folder that its build left. Its files bear digests in their names; `index.html` is answered at
 * every address that the page itself leads to.
 */
export function servePage(folder: string, https: boolean): RequestHandler {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: A_YEAR_MS, index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/.*/, index(folder, https));
  return router;
}

/** Where there is no page, the address of the installation shows the API to read. */
export const showDocs: RequestHandler = (request, response, next) =>
  request.path === '/' && request.method === 'GET' ? response.redirect(302, '/api/docs') : next();

function index(folder: string, https: boolean): RequestHandler {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return (request: Request, response: Response, next: NextFunction): void => {
    if (NOT_THE_PAGE.test(request.path) || request.accepts('html') === false) return next();
    const nonce = randomBytes(18).toString('base64url');
    pagePolicy(https, nonce)(request, response, () => {
      response.set('Cache-Control', 'no-store').type('html').send(html.replaceAll('__NONCE__', nonce));
    });
  };
}
