import { Module } from '@nestjs/common';
import { ChangeReader } from './change-reader.ts';
import { EventStreams } from './event-streams.ts';
import { EventsController } from './events.controller.ts';

@Module({ controllers: [EventsController], providers: [ChangeReader, EventStreams] })
export class EventsModule {}
