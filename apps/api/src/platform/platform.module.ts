import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ENVIRONMENT, GATEWAY, type PlatformParts, RECORD, SIGNER, TEMPORAL, VERIFY_KEY } from './tokens.ts';

/** Gives every module the parts that were opened before the application was made. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts): DynamicModule {
    const providers = [
      { provide: RECORD, useValue: parts.record },
      { provide: TEMPORAL, useValue: parts.temporal },
      { provide: GATEWAY, useValue: parts.gateway },
      { provide: SIGNER, useValue: parts.signer },
      { provide: VERIFY_KEY, useValue: parts.verifyKey },
      { provide: ENVIRONMENT, useValue: parts.environment },
    ];
    return { module: PlatformModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
