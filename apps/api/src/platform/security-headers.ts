import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Strict headers for everything. The page of the API's description has its styles within, so styles may stand
 * there; scripts never do.
 */
export function securityHeaders(https: boolean): RequestHandler {
  const strict = withStyles(https, ["'self'"]);
  const docs = withStyles(https, ["'self'", "'unsafe-inline'"]);
  return (request, response, next) =>
    (request.path.startsWith('/api/docs') ? docs : strict)(request, response, next);
}

const policy = (https: boolean, styleSrc: string[]) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc,
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    ...(https ? { upgradeInsecureRequests: [] } : {}),
  },
});

/** The page's own policy: of the styles that its components make, only those that bear this answer's nonce count. */
export const pagePolicy = (https: boolean, nonce: string) =>
  helmet.contentSecurityPolicy(policy(https, ["'self'", `'nonce-${nonce}'`]));

const withStyles = (https: boolean, styleSrc: string[]) =>
  helmet({
    contentSecurityPolicy: policy(https, styleSrc),
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'no-referrer' },
  });
