import { ApiResponse } from '@nestjs/swagger';
import { mediaTypeOf } from '../documents/file-name.ts';

const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** A file to be saved under its name. */
export const describeTemplate: MethodDecorator = ApiResponse({
  status: 200,
  description: 'The file',
  headers: {
    'Content-Disposition': {
      description: 'attachment, with the name of the file (RFC 6266)',
      schema: { type: 'string' },
    },
  },
  content: {
    [mediaTypeOf('template.docx')]: binary,
    [mediaTypeOf('template.xlsx')]: binary,
  },
});
