import { Module } from '@nestjs/common';
import { LettersController } from './letters.controller.ts';
import { Letters } from './letters.service.ts';
import { PlanLettersController } from './plan-letters.controller.ts';

@Module({ controllers: [LettersController, PlanLettersController], providers: [Letters] })
export class LettersModule {}
