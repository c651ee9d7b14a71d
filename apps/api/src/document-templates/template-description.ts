import { ApiResponse } from '@nestjs/swagger';

const binary = { schema: { type: 'string', format: 'binary' } } as const;
const OFFICE = 'application/vnd.openxmlformats-officedocument';

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
    [`${OFFICE}.wordprocessingml.document`]: binary,
    [`${OFFICE}.spreadsheetml.sheet`]: binary,
  },
});
