import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import type { DataSource } from 'typeorm';
import { RECORD } from '../platform/tokens.ts';
import { HealthController } from './health.controller.ts';
import { Metrics } from './metrics.ts';
import { MetricsController } from './metrics.controller.ts';

@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  controllers: [HealthController, MetricsController],
  providers: [
    { provide: Metrics, useFactory: (record: DataSource) => new Metrics(record), inject: [RECORD] },
  ],
  exports: [Metrics],
})
export class HealthModule {}
