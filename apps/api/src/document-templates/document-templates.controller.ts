import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DocumentTemplate } from '#contracts/http/document-templates';
import { planExample, planTemplate } from '#documents/templates/plan-template';
import type { WrittenFormat } from '#documents/templates/write-plan';
import { Operation } from '../http/operation.decorator.ts';
import { describeTemplate } from './describe-template.ts';

interface Offered {
  /** As it is saved by the one who takes it. */
  readonly fileName: string;
  readonly write: () => Promise<Uint8Array>;
}

const template = (format: WrittenFormat): Offered => ({
  fileName: `Mẫu kế hoạch.${format}`,
  write: () => planTemplate(format),
});
const example = (format: WrittenFormat): Offered => ({
  fileName: `Kế hoạch ví dụ.${format}`,
  write: () => planExample(format),
});

const OFFERED: Readonly<Record<DocumentTemplate, Offered>> = {
  'template.docx': template('docx'),
  'template.xlsx': template('xlsx'),
  'example.docx': example('docx'),
  'example.xlsx': example('xlsx'),
};

/** What a plan may be written on, for those who bring plans in. */
@ApiTags('documents')
@Controller('api/document-templates')
export class DocumentTemplatesController {
  @Get(':name')
  @Operation({
    summary: [
      'Tải mẫu kế hoạch để điền, hoặc kế hoạch ví dụ đã điền',
      'An empty plan to fill in, or a filled example; either is read back as it is written',
    ],
    action: 'draft.read',
    status: 200,
    problems: ['not-found'],
  })
  @describeTemplate
  async one(
    @Param('name', { schema: DocumentTemplate }) name: DocumentTemplate,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { fileName, write } = OFFERED[name];
    // Names the file by RFC 6266, and its type by the ending.
    response.attachment(fileName);
    return new StreamableFile(await write());
  }
}
