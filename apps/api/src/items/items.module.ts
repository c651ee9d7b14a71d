import { Module } from '@nestjs/common';
import { AppointmentsController } from './appointments.controller.ts';
import { Appointments } from './appointments.service.ts';
import { ItemActs } from './item-acts.ts';
import { ItemActsController } from './item-acts.controller.ts';
import { ItemsController } from './items.controller.ts';

@Module({
  controllers: [ItemsController, ItemActsController, AppointmentsController],
  providers: [ItemActs, Appointments],
})
export class ItemsModule {}
