import { mediaTypeOf } from '../documents/file-name.ts';
import { describeFile } from '../openapi/describe-file.ts';

export const describeTemplate: MethodDecorator = describeFile(
  'The file',
  ['template.docx', 'template.xlsx'].map(mediaTypeOf),
);
