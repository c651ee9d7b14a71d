import type { EntityManager } from 'typeorm';
import { isOpenGroup } from '#documents/bodies/body-names';
import type { DraftGround } from '#domain/draft/blockers';
import type { Draft } from '#domain/draft/draft';
import { draftFacts } from '#domain/draft/draft-facts';
import type { MatchingGround } from '#domain/draft/suggest-match';
import { dayOf } from '#domain/time/day';
import { type AgencyRow, agenciesOf } from '#persistence/agencies/agencies';
import { LocalityEntity } from '#persistence/entities/agency.entity';

/** What a draft is shown and judged with: its locality as it is today. */
export interface Surroundings extends DraftGround {
  readonly agencies: readonly AgencyRow[];
  readonly localityName: string;
}

export async function surroundingsOf(manager: EntityManager, localityId: string): Promise<Surroundings> {
  const agencies = await agenciesOf(manager, localityId);
  const locality = await manager.findOneBy(LocalityEntity, { id: localityId });
  return { agencies, localityName: locality?.name ?? '', today: dayOf(Date.now()) };
}

/** Names are matched by what bodies were called when the plan was issued. */
export function matchingGround(
  draft: Draft,
  { agencies, localityName, today }: Surroundings,
): MatchingGround {
  const printedOn = draftFacts(draft).issuedOn ?? today;
  return { agencies, locality: localityName, printedOn, isOpenGroup };
}
