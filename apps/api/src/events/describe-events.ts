import { ApiResponse } from '@nestjs/swagger';
import { EVENT_STREAM } from './event-stream.ts';

const ABOUT = [
  'Server-sent events: `event: changed` whose `data` is a `Changes`; a comment every 15 seconds; `retry: 1000`.',
  'Whoever connects, or comes back, reads afresh what it shows: what happened in between is not told.',
  'The stream ends with its session.',
].join(' ');

const EXAMPLE = [
  'event: changed',
  'data: {"changes":[{"stream":"item/3f0c","planId":"91ab","type":"assignment-acknowledged","at":"2026-12-10T08:00:00+07:00"}]}',
].join('\n');

/** A stream is a text to OpenAPI; the schema of its content is that of the data of each event. */
export const describeEvents: MethodDecorator = ApiResponse({
  status: 200,
  description: ABOUT,
  content: {
    [EVENT_STREAM]: {
      schema: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { $ref: '#/components/schemas/Changes' },
      } as object,
      example: EXAMPLE,
    },
  },
});
