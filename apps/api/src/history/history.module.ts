import { Module } from '@nestjs/common';
import { HistoryController } from './history.controller.ts';
import { Histories } from './history.service.ts';
import { Integrities } from './integrity.service.ts';
import { TechnicalHistories } from './technical.service.ts';

@Module({ controllers: [HistoryController], providers: [Histories, Integrities, TechnicalHistories] })
export class HistoryModule {}
