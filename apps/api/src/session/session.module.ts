import { Global, Module } from '@nestjs/common';
import { Authentication } from './authentication.ts';
import { SessionController } from './session.controller.ts';
import { SignInService } from './sign-in.ts';

/** Who calls: sign-in, sessions, API keys. */
@Global()
@Module({
  controllers: [SessionController],
  providers: [Authentication, SignInService],
  exports: [Authentication],
})
export class SessionModule {}
