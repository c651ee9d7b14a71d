import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.ts';
import { DraftAgenciesController } from './draft-agencies.controller.ts';
import { DraftAgenciesService } from './draft-agencies.service.ts';
import { DraftsController } from './drafts.controller.ts';
import { DraftsService } from './drafts.service.ts';

@Module({
  imports: [DocumentsModule],
  controllers: [DraftsController, DraftAgenciesController],
  providers: [DraftsService, DraftAgenciesService],
})
export class DraftsModule {}
