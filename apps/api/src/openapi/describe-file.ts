import { ApiResponse } from '@nestjs/swagger';

/** A body that is bytes. */
export const BYTES = { schema: { type: 'string', format: 'binary' } } as const;

/** An answer that is a file, to be saved under its name. @param types the media types that it may have */
export const describeFile = (description: string, types: readonly string[]): MethodDecorator =>
  ApiResponse({
    status: 200,
    description,
    headers: {
      'Content-Disposition': {
        description: 'attachment, with the name of the file (RFC 6266)',
        schema: { type: 'string' },
      },
    },
    content: Object.fromEntries(types.map((type) => [type, BYTES])),
  });
