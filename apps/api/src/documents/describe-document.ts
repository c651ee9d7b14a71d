import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { UploadedDocument } from '#contracts/http/documents';
import { BYTES } from '../openapi/describe-file.ts';

/** The header that names the file of a body that is its bytes. */
export const describeFileName = (required: boolean): MethodDecorator =>
  ApiHeader({
    name: 'X-File-Name',
    required,
    description: 'with bytes: the name of the file, percent-encoded UTF-8 (RFC 5987)',
    schema: { type: 'string' },
  });

/** A document comes as its bytes; one that was here already is answered with 200. */
export const describeDocumentUpload: MethodDecorator = applyDecorators(
  ApiOperation({ requestBody: { required: true, content: { 'application/octet-stream': BYTES } } }),
  describeFileName(true),
  ApiResponse({
    status: 200,
    description: 'The same bytes were here already',
    standardSchema: UploadedDocument as never,
  }),
);

/** The original goes out as what its name says it is, to be saved and never shown in the page's place. */
export const describeOriginal: MethodDecorator = ApiResponse({
  status: 200,
  description: 'The bytes as they were sent',
  headers: {
    ETag: { description: 'SHA-256 of the bytes, hex', schema: { type: 'string' } },
    'Content-Disposition': {
      description: 'attachment, with the name of the file',
      schema: { type: 'string' },
    },
  },
  content: { '*/*': BYTES },
});
