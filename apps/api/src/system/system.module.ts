import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.ts';
import { SystemController } from './system.controller.ts';
import { SystemStates } from './system.service.ts';

@Module({ imports: [IncidentsModule], controllers: [SystemController], providers: [SystemStates] })
export class SystemModule {}
