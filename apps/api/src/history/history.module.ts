import { Module } from '@nestjs/common';
import { HistoryController } from './history.controller.ts';
import { Histories } from './history.service.ts';
import { TechnicalHistories } from './technical.service.ts';

@Module({ controllers: [HistoryController], providers: [Histories, TechnicalHistories] })
export class HistoryModule {}
