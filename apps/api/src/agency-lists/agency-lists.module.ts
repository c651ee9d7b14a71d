import { Module } from '@nestjs/common';
import { AgencyCataloguesController } from './agency-catalogues.controller.ts';
import { AgencyListsController } from './agency-lists.controller.ts';
import { AgencyListsService } from './agency-lists.service.ts';

@Module({
  controllers: [AgencyListsController, AgencyCataloguesController],
  providers: [AgencyListsService],
})
export class AgencyListsModule {}
