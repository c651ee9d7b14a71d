import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { CommandsModule } from './commands/commands.module.ts';
import { FEATURES } from './features.ts';
import { HealthModule } from './health/health.module.ts';
import { AccessGuard } from './http/access.guard.ts';
import { ZodPipe } from './http/zod.pipe.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { requestLog } from './platform/request-log.ts';
import type { PlatformParts } from './platform/tokens.ts';
import { ProblemFilter } from './problem/problem.filter.ts';
import { SessionModule } from './session/session.module.ts';

@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(parts),
        requestLog(parts.environment.PHOIHOP_LOG_LEVEL),
        HealthModule,
        SessionModule,
        CommandsModule,
        ...FEATURES,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ZodPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
