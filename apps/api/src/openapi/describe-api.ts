import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readEnvironment } from '#config/environment';
import { AppModule } from '../app.module.ts';
import type { PlatformParts } from '../platform/tokens.ts';
import { openApiDocument } from './document.ts';

/** The description of the API without anything running: nothing of the application is made. */
export async function describeApi(): Promise<OpenAPIObject> {
  const environment = readEnvironment({ PHOIHOP_LOG_LEVEL: 'silent' });
  const module = AppModule.with({ environment } as PlatformParts);
  const app = await NestFactory.create(module, { preview: true, logger: false });
  return openApiDocument(app);
}
