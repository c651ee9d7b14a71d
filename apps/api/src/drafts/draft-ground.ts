import type { EntityManager } from 'typeorm';
import { isOpenGroup } from '#documents/bodies/body-names';
import type { DraftGround } from '#domain/draft/blockers';
import type { Draft } from '#domain/draft/draft';
import { draftFacts } from '#domain/draft/draft-facts';
import type { MatchingGround } from '#domain/draft/match-suggestion';
import { dayOf } from '#domain/time/day';
import { usernamesOf } from '#persistence/accounts/accounts';
import { type AgencyRow, agenciesOf } from '#persistence/agencies/agencies';
import { rememberedMatches } from '#persistence/agencies/remembered-matches';
import { LocalityEntity } from '#persistence/entities/agency.entity';

/** What a draft is shown and judged with: its locality as it is today. */
export interface Surroundings extends DraftGround, Pick<MatchingGround, 'remembered'> {
  readonly agencies: readonly AgencyRow[];
  readonly localityName: string;
  /** Usernames of the accounts that earlier matches are remembered of, by id. */
  readonly rememberedOf: ReadonlyMap<string, string>;
}

export async function surroundingsOf(manager: EntityManager, localityId: string): Promise<Surroundings> {
  const agencies = await agenciesOf(manager, localityId);
  const locality = await manager.findOneBy(LocalityEntity, { id: localityId });
  const remembered = await rememberedMatches(manager, localityId);
  const accounts = [...remembered.values()].flatMap(({ by }) => by ?? []);
  const rememberedOf = await usernamesOf(manager, [...new Set(accounts)]);
  const today = dayOf(Date.now());
  return { agencies, localityName: locality?.name ?? '', today, remembered, rememberedOf };
}

/** Names are matched by what bodies were called when the plan was issued. */
export function matchingGround(
  draft: Draft,
  { agencies, localityName, today, remembered }: Surroundings,
): MatchingGround {
  const { issuedOn: printedOn, issuer } = draftFacts(draft);
  return { agencies, locality: localityName, issuer, printedOn, today, isOpenGroup, remembered };
}
