import { Module } from '@nestjs/common';
import { ExplanationsController } from './explanations.controller.ts';
import { Explanations } from './explanations.service.ts';

@Module({ controllers: [ExplanationsController], providers: [Explanations] })
export class ExplanationsModule {}
