import { applyDecorators } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { z } from 'zod';
import { DocumentUpload, DraftFromDocument } from '#contracts/http/drafts';
import { describeFileName } from '../documents/describe-document.ts';
import { BYTES } from '../openapi/describe-file.ts';
import { schemaConverter } from '../openapi/schema-converter.ts';

function inPlace(schema: z.ZodType): object {
  const json = schemaConverter(schema, { schemaType: 'input' });
  return (Object.values(json?.components ?? {})[0] ?? json?.schema) as object;
}

/** A document comes as its bytes, or as JSON for clients that send nothing else; or it was uploaded before. */
export const describeUpload: MethodDecorator = applyDecorators(
  ApiOperation({
    requestBody: {
      required: true,
      content: {
        'application/octet-stream': BYTES,
        'application/json': { schema: { anyOf: [DocumentUpload, DraftFromDocument].map(inPlace) } },
      },
    },
  }),
  describeFileName(false),
);
