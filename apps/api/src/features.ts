import type { Type } from '@nestjs/common';
import { ItemsModule } from './items/items.module.ts';
import { ReportsModule } from './reports/reports.module.ts';

/** One module a resource of the API. */
export const FEATURES: readonly Type[] = [ItemsModule, ReportsModule];
