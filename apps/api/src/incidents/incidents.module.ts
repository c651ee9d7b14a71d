import { Module } from '@nestjs/common';
import { IncidentsController } from './incidents.controller.ts';
import { Incidents } from './incidents.service.ts';

@Module({ controllers: [IncidentsController], providers: [Incidents], exports: [Incidents] })
export class IncidentsModule {}
