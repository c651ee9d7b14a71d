import type { IncomingMessage } from 'node:http';
import { LoggerModule } from 'nestjs-pino';
import type { DynamicModule } from '@nestjs/common';
import { createLogger } from '#observability/logger';

/** Path without the query: a search may hold what somebody typed. */
const pathOf = (url = ''): string => url.split('?')[0] ?? '';
const QUIET = /^\/(health|metrics)\b/;

/** One line a request: method, path, status, time. No bodies, headers, queries, addresses. */
export function requestLog(level: string): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      logger: createLogger('api', level),
      quietReqLogger: true,
      customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? 'warn' : 'info'),
      // What failed is logged by the filter; the error of pino-http says no more than the status.
      customErrorObject: (_request, _response, _error, { err: _err, ...fields }: { err?: unknown }) => fields,
      autoLogging: { ignore: (request: IncomingMessage) => QUIET.test(request.url ?? '') },
      serializers: {
        req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
          id,
          method,
          path: pathOf(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  });
}
