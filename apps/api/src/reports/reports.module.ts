import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.ts';
import { Reports } from './reports.service.ts';

@Module({ controllers: [ReportsController], providers: [Reports] })
export class ReportsModule {}
