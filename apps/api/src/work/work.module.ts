import { Module } from '@nestjs/common';
import { WorkController } from './work.controller.ts';

@Module({ controllers: [WorkController] })
export class WorkModule {}
