import { Global, Module } from '@nestjs/common';
import { CommandService } from './command.service.ts';
import { IdempotentWrites } from './idempotent-writes.ts';

/** How writes go out: acts to their processes, reference data to the record. */
@Global()
@Module({ providers: [CommandService, IdempotentWrites], exports: [CommandService, IdempotentWrites] })
export class CommandsModule {}
