import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { allows } from '#access/policy';
import { relationsToItem } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Item } from '#contracts/http/items';
import { itemStream } from '#contracts/workflow/ids';
import { findItem, type ItemRow } from '#persistence/items/items';
import { checkpointCovering } from '#persistence/journal/checkpoint';
import { readHistory, readSealed } from '#persistence/journal/read';
import { findPlan } from '#persistence/plans/plans';
import { tellStory } from '../history/story.ts';
import { permit, visible } from '../http/permit.ts';
import { readItemDetail } from '../items/item-detail.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';
import { RECORD, VERIFY_KEY } from '../platform/tokens.ts';
import { dossierOf, type PlanFacts, type ReadItem, type Reading } from './dossier.ts';
import { archiveName, dossierArchive } from './dossier-archive.ts';
import { referredTexts } from './referred-texts.ts';

/** More rows than any item comes to in its life. */
const ALL_ROWS = 100_000;

interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Items with their whole journal, to be kept and checked elsewhere. */
@Injectable()
export class Dossiers {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(VERIFY_KEY) private readonly publicKey: string,
  ) {}

  /** @throws ProblemException `not-found`, `forbidden` */
  async archive(principal: Principal, id: string): Promise<Archive> {
    const { manager } = this.record;
    const item = visible(principal, await findItem(manager, id));
    permit(principal, 'item.dossier');
    const stream = itemStream(id);
    const withEntries = allows(principal, 'item.entries', relationsToItem(principal.agencyId, item));
    const checked = await this.#checked(stream, withEntries);
    const reading = await readReading(manager, principal, item, checked.rows.length);
    const dossier = dossierOf({ stream, reading, ...checked });
    return { name: archiveName(item.code), bytes: dossierArchive(dossier, this.publicKey) };
  }

  /** What is checked is of one moment. */
  async #checked(stream: string, withEntries: boolean) {
    return await this.record.transaction('REPEATABLE READ', async (manager) => {
      const rows = await readSealed(manager, stream, 0, ALL_ROWS);
      const checkpoint = await checkpointCovering(manager, stream);
      return { rows, checkpoint, ...(await referredTexts(manager, rows, withEntries)) };
    });
  }
}

/** @param rowCount the rows that are told of: those that are checked */
async function readReading(
  manager: EntityManager,
  principal: Principal,
  row: ItemRow,
  rowCount: number,
): Promise<Reading> {
  const names = await AgencyNames.of(manager, [principal.agencyId]);
  const rows = await readHistory(manager, itemStream(row.id), { limit: rowCount });
  return {
    madeAt: momentOf(Date.now()) ?? '',
    madeFor: names.refOrNull(principal.agencyId),
    plan: await readPlanFacts(manager, row.planId),
    item: withoutActions(await readItemDetail(manager, principal, row)),
    story: await tellStory(manager, rows, 'vi'),
  };
}

const withoutActions = ({ actions: _, responsible: __, contributions, ...item }: Item): ReadItem => ({
  ...item,
  contributions: contributions.map(({ actions: ___, ...one }) => one),
});

async function readPlanFacts(manager: EntityManager, planId: string): Promise<PlanFacts> {
  const plan = await findPlan(manager, planId);
  return {
    id: planId,
    number: plan?.number ?? null,
    issuedOn: plan?.issuedOn ?? null,
    issuer: plan?.issuer ?? null,
    subject: plan?.subject ?? null,
    from: plan?.firstYear ?? null,
    to: plan?.lastYear ?? null,
    revision: plan?.revision ?? '',
  };
}
