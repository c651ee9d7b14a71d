import { Module } from '@nestjs/common';
import { LettersController } from './letters.controller.ts';

@Module({ controllers: [LettersController] })
export class LettersModule {}
