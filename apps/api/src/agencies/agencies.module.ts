import { Module } from '@nestjs/common';
import { AgenciesController } from './agencies.controller.ts';

@Module({ controllers: [AgenciesController] })
export class AgenciesModule {}
