import { Controller, Get, Header, Inject, SetMetadata } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PUBLIC } from '../http/operation.decorator.ts';
import { Metrics } from './metrics.ts';

@ApiExcludeController()
@SetMetadata(PUBLIC, true)
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  async read(): Promise<string> {
    return await this.metrics.text();
  }
}
