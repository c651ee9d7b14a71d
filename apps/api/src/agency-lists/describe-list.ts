import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';

const binary = { schema: { type: 'string', format: 'binary' } } as const;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A list to be saved under its name. */
const described = (...types: readonly string[]): MethodDecorator =>
  ApiResponse({
    status: 200,
    description: 'The list: one row a dated name of a body',
    headers: {
      'Content-Disposition': {
        description: 'attachment, with the name of the file (RFC 6266)',
        schema: { type: 'string' },
      },
    },
    content: Object.fromEntries(types.map((type) => [type, binary])),
  });

export const describeExport: MethodDecorator = described('text/csv', WORKBOOK);
export const describeCatalogue: MethodDecorator = described('text/csv');

/** A list comes as its bytes, CSV or workbook. */
export const describeImport: MethodDecorator = applyDecorators(
  ApiOperation({ requestBody: { required: true, content: { 'application/octet-stream': binary } } }),
);
