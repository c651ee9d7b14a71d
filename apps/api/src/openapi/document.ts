import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from '#contracts/http/common';
import { Changes } from '#contracts/http/events';
import { SESSION_COOKIE } from '../session/session-cookie.ts';
import { problemExamples } from './problem-responses.ts';
import { schemaConverter } from './schema-converter.ts';

const ABOUT = [
  'Điều phối kế hoạch liên cơ quan: giao việc, báo cáo, đôn đốc, và lịch sử không ai lặng lẽ sửa được.',
  'Runs official multi-agency plans: assignments, reports, reminders, and a history that nobody can quietly change.',
  '',
  'Mọi thao tác ghi cần `Idempotency-Key`; gửi lại y nguyên thì nhận lại kết quả cũ. Lỗi là `application/problem+json`',
  'với `code` ổn định; `Accept-Language: en` cho tiếng Anh.',
  '',
  'Every write takes an `Idempotency-Key`: repeated unchanged, it gives the same answer. Failures are',
  '`application/problem+json` with a stable `code`; `Accept-Language: en` gives English.',
].join('\n');

/** The description of the API, made from the schemas that validate. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Phối Hợp')
    .setDescription(ABOUT)
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'apiKey')
    .addSecurityRequirements('session')
    .addSecurityRequirements('apiKey')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: schemaConverter,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const components = (document.components ??= {});
  for (const schema of [Problem, Changes]) {
    const converted = schemaConverter(schema, { schemaType: 'output' });
    components.schemas = { ...components.schemas, ...(converted?.components as typeof components.schemas) };
  }
  components.examples = problemExamples();
  return document;
}
