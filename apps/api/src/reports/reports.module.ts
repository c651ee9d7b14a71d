import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.ts';
import { Reports } from './reports.service.ts';
import { Urgings } from './urging.service.ts';

@Module({ controllers: [ReportsController], providers: [Reports, Urgings] })
export class ReportsModule {}
