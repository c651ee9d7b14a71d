import { Module } from '@nestjs/common';
import { PeriodsController } from './periods.controller.ts';
import { Periods } from './periods.service.ts';

@Module({ controllers: [PeriodsController], providers: [Periods] })
export class PeriodsModule {}
