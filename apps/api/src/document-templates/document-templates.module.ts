import { Module } from '@nestjs/common';
import { DocumentTemplatesController } from './document-templates.controller.ts';

@Module({ controllers: [DocumentTemplatesController] })
export class DocumentTemplatesModule {}
