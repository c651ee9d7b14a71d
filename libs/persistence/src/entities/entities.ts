import type { EntitySchema } from 'typeorm';
import { AccountEntity, ApiKeyEntity, SessionEntity } from './account.entity.ts';
import {
  AgencyAliasEntity,
  AgencyEntity,
  AgencyNameEntity,
  AgencySuccessionEntity,
  LocalityEntity,
} from './agency.entity.ts';
import { CalendarEntity } from './calendar.entity.ts';
import { DocumentEntity } from './document.entity.ts';
import { DraftEntity, ReportDraftEntity } from './draft.entity.ts';
import { ReceiptEntity } from './receipt.entity.ts';

/** What people keep beside the processes. The journal and what follows from it are written in SQL alone. */
export const entities: readonly EntitySchema[] = [
  LocalityEntity,
  AgencyEntity,
  AgencyNameEntity,
  AgencyAliasEntity,
  AgencySuccessionEntity,
  AccountEntity,
  SessionEntity,
  ApiKeyEntity,
  CalendarEntity,
  DocumentEntity,
  DraftEntity,
  ReportDraftEntity,
  ReceiptEntity,
];
