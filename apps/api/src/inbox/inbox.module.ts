import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.ts';

@Module({ controllers: [InboxController] })
export class InboxModule {}
