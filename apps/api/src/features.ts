import type { Type } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.ts';
import { AgenciesModule } from './agencies/agencies.module.ts';
import { AgencyListsModule } from './agency-lists/agency-lists.module.ts';
import { ApiKeysModule } from './api-keys/api-keys.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import { DocumentTemplatesModule } from './document-templates/document-templates.module.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { DossiersModule } from './dossiers/dossiers.module.ts';
import { DraftsModule } from './drafts/drafts.module.ts';
import { EventsModule } from './events/events.module.ts';
import { ExplanationsModule } from './explanations/explanations.module.ts';
import { HistoryModule } from './history/history.module.ts';
import { InboxModule } from './inbox/inbox.module.ts';
import { IncidentsModule } from './incidents/incidents.module.ts';
import { ItemsModule } from './items/items.module.ts';
import { LettersModule } from './letters/letters.module.ts';
import { OverviewModule } from './overview/overview.module.ts';
import { PeriodsModule } from './periods/periods.module.ts';
import { PlansModule } from './plans/plans.module.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SystemModule } from './system/system.module.ts';
import { WorkModule } from './work/work.module.ts';

/** One module a resource of the API. */
export const FEATURES: readonly Type[] = [
  AccountsModule,
  // Its routes are more exact than those of one agency.
  AgencyListsModule,
  AgenciesModule,
  ApiKeysModule,
  CalendarModule,
  DocumentTemplatesModule,
  DocumentsModule,
  DossiersModule,
  DraftsModule,
  EventsModule,
  ExplanationsModule,
  HistoryModule,
  InboxModule,
  IncidentsModule,
  ItemsModule,
  LettersModule,
  OverviewModule,
  PeriodsModule,
  PlansModule,
  ReportsModule,
  SearchModule,
  SystemModule,
  WorkModule,
];
