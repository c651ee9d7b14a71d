import { ApiOperation } from '@nestjs/swagger';
import { mediaTypeOf } from '../documents/file-name.ts';
import { BYTES, describeFile } from '../openapi/describe-file.ts';

const LIST = 'The list: one row a dated name of a body';

export const describeExport: MethodDecorator = describeFile(LIST, ['text/csv', mediaTypeOf('list.xlsx')]);
export const describeCatalogue: MethodDecorator = describeFile(LIST, ['text/csv']);

/** A list comes as its bytes, CSV or workbook. */
export const describeImport: MethodDecorator = ApiOperation({
  requestBody: { required: true, content: { 'application/octet-stream': BYTES } },
});
