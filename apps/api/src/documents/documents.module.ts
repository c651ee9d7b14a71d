import { Module } from '@nestjs/common';
import { DocumentReader } from '#documents/reading/document-reader';
import { DocumentDifferences } from './document-differences.service.ts';
import { DOCUMENT_READER, DocumentReadings } from './document-readings.ts';
import { DocumentUploads } from './document-uploads.ts';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsService } from './documents.service.ts';

@Module({
  controllers: [DocumentsController],
  providers: [
    { provide: DOCUMENT_READER, useFactory: () => new DocumentReader() },
    DocumentReadings,
    DocumentUploads,
    DocumentsService,
    DocumentDifferences,
  ],
  exports: [DocumentsService],
})
export class DocumentsModule {}
