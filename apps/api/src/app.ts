import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import compression from 'compression';
import cookieParser from 'cookie-parser';
import type { NextFunction, Request, Response } from 'express';
import { Logger } from 'nestjs-pino';
import { listBody } from './agency-lists/list-body.ts';
import { AppModule } from './app.module.ts';
import { Metrics } from './health/metrics.ts';
import { jsonBody, onlyJson } from './http/json-body.ts';
import { openApiDocument } from './openapi/document.ts';
import { servePage, showDocs } from './page/serve-page.ts';
import { rememberLocality } from './platform/request-locality.ts';
import { securityHeaders } from './platform/security-headers.ts';
import type { PlatformParts } from './platform/tokens.ts';

/** A document in base64. The bytes of documents are read by those who keep them, as they come. */
const DOCUMENT_JSON_LIMIT = '14mb';

/** The whole application, not listening yet. */
export async function createApp(parts: PlatformParts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(parts), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  const publicUrl = parts.environment.PHOIHOP_API_PUBLIC_URL;
  app.disable('x-powered-by');
  // An ETag is the version of what a person edits, never a digest of the bytes.
  app.disable('etag');
  // Behind a proxy the first hop tells the caller's address; else nobody is believed.
  app.set('trust proxy', publicUrl === undefined ? false : 1);
  const https = publicUrl?.startsWith('https:') ?? false;
  const { PHOIHOP_PAGE: page } = parts.environment;
  app.use(securityHeaders(https));
  app.use(app.get(Metrics).time);
  app.use(compression());
  app.use(page === undefined ? showDocs : servePage(page, https));
  app.use('/api', neverCached);
  app.use(cookieParser());
  app.use(onlyJson);
  app.use('/api/agencies/import', listBody());
  app.use('/api/drafts', jsonBody(DOCUMENT_JSON_LIMIT));
  app.use(jsonBody());
  // After the bodies: what goes on when one has been read may have lost what was remembered before.
  app.use(rememberLocality);
  describe(app);
  return app;
}

/** Answers depend on who asks. */
function neverCached(_request: Request, response: Response, next: NextFunction): void {
  response.set({ 'Cache-Control': 'no-store', Vary: 'Accept-Language' });
  next();
}

function describe(app: NestExpressApplication): void {
  const document = openApiDocument(app);
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'] });
}
