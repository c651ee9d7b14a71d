import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import type { Client } from '@temporalio/client';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import { SetMetadata } from '@nestjs/common';
import { PUBLIC } from '../http/operation.decorator.ts';
import { RECORD, TEMPORAL } from '../platform/tokens.ts';
import { inTime } from './in-time.ts';

@ApiExcludeController()
@SetMetadata(PUBLIC, true)
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicators: HealthIndicatorService,
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(TEMPORAL) private readonly temporal: Client,
  ) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<HealthCheckResult> {
    const result = await this.#check();
    if (result.status !== 'ok') response.status(503);
    return result;
  }

  async #check(): Promise<HealthCheckResult> {
    try {
      return await this.health.check([
        () => this.#probe('database', () => this.record.query('select 1')),
        () => this.#probe('temporal', () => this.temporal.workflowService.getSystemInfo({})),
      ]);
    } catch (error) {
      // Terminus throws what it found; an unready part is an answer here, not a failure.
      const found = (error as { getResponse?: () => unknown }).getResponse?.();
      if (found === undefined) throw error;
      return found as HealthCheckResult;
    }
  }

  async #probe(name: string, ask: () => Promise<unknown>): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(name);
    try {
      await inTime(ask());
      return indicator.up();
    } catch {
      return indicator.down();
    }
  }
}
