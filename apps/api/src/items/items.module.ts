import { Module } from '@nestjs/common';
import { ItemActs } from './item-acts.ts';
import { ItemActsController } from './item-acts.controller.ts';
import { ItemsController } from './items.controller.ts';

@Module({ controllers: [ItemsController, ItemActsController], providers: [ItemActs] })
export class ItemsModule {}
