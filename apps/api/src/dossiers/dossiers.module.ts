import { Module } from '@nestjs/common';
import { DossiersController } from './dossiers.controller.ts';
import { Dossiers } from './dossiers.service.ts';

@Module({ controllers: [DossiersController], providers: [Dossiers] })
export class DossiersModule {}
