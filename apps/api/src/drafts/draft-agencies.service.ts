import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import type { ProposedAgency } from '#contracts/http/agencies';
import type { DraftView } from '#contracts/http/drafts';
import type { Draft } from '#domain/draft/draft';
import { draftFacts } from '#domain/draft/draft-facts';
import { printedNames } from '#domain/draft/draft-names';
import { suggestMatches } from '#domain/draft/suggest-match';
import { putAgency } from '#persistence/agencies/agencies';
import { draftOf } from '#persistence/drafts/drafts';
import { ProblemException } from '../problem/problem.exception.ts';
import { matchingGround, type Surroundings, surroundingsOf } from './draft-ground.ts';
import { DraftsService } from './drafts.service.ts';

interface Proposal {
  readonly draftId: string;
  /** Of the draft, as the person saw it. */
  readonly version: number;
  readonly agency: ProposedAgency;
}

/** Makes agencies of names that a draft prints and the locality did not know. */
@Injectable()
export class DraftAgenciesService {
  constructor(@Inject(DraftsService) private readonly drafts: DraftsService) {}

  /**
   * Adds the agency and matches the name to it, both or neither.
   * @returns the id of the agency and the draft after it
   * @throws ProblemException `not-found`, `draft-confirmed`, `version-changed`, `body-invalid` for a name that the
   *   draft does not print, `agency-known` for one that a body of the locality bore when the plan was issued
   */
  async add(
    manager: EntityManager,
    principal: Principal,
    { draftId, version, agency }: Proposal,
  ): Promise<{ readonly agencyId: string; readonly draft: DraftView }> {
    const row = await this.drafts.find(principal, draftId, manager);
    const draft = draftOf(row);
    const surroundings = await surroundingsOf(manager, row.localityId);
    refuseUnprinted(draft, agency.name);
    refuseKnown(draft, surroundings, agency.name);
    const { kind, aliases, name } = agency;
    const validFrom = agency.from ?? draftFacts(draft).issuedOn ?? surroundings.today;
    const names = [{ name, validFrom, validTo: null, basis: null }];
    const agencyId = randomUUID();
    await putAgency(manager, {
      id: agencyId,
      localityId: row.localityId,
      kind,
      parent: null,
      names,
      aliases,
    });
    const patch = { matches: { [name]: { kind: 'agency' as const, agencyId } } };
    return { agencyId, draft: await this.drafts.change(manager, principal, draftId, { version, patch }) };
  }
}

function refuseUnprinted(draft: Draft, name: string): void {
  if (printedNames(draft).some((printed) => printed.name === name)) return;
  const errors = [{ pointer: '/name', code: 'unknown', detail: 'give a name as the draft prints it' }];
  throw new ProblemException('body-invalid', { errors });
}

/** Two bodies of one name at one time would leave every later plan in doubt. */
function refuseKnown(draft: Draft, surroundings: Surroundings, name: string): void {
  const known = suggestMatches(name, matchingGround(draft, surroundings)).find(
    ({ reason }) => reason === 'name',
  );
  if (known?.body.kind !== 'agency') return;
  throw new ProblemException('agency-known', { agency: `/api/agencies/${known.body.agencyId}` });
}
