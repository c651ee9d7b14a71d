import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import { DocumentUpload } from '#contracts/http/drafts';
import { schemaConverter } from '../openapi/schema-converter.ts';

const json = schemaConverter(DocumentUpload, { schemaType: 'input' });
const inPlace = Object.values(json?.components ?? {})[0] ?? json?.schema;

/** A document comes as its bytes, or as JSON for clients that send nothing else. */
export const describeUpload: MethodDecorator = applyDecorators(
  ApiOperation({
    requestBody: {
      required: true,
      content: {
        'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
        'application/json': { schema: inPlace as object },
      },
    },
  }),
  ApiHeader({
    name: 'X-File-Name',
    required: false,
    description: 'with bytes: the name of the file, percent-encoded UTF-8 (RFC 5987)',
    schema: { type: 'string' },
  }),
);
