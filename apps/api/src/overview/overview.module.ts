import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.ts';
import { OverviewController } from './overview.controller.ts';
import { Overviews } from './overview.service.ts';

@Module({ imports: [IncidentsModule], controllers: [OverviewController], providers: [Overviews] })
export class OverviewModule {}
