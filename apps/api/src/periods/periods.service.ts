import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { type Action, allows } from '#access/policy';
import { relationsToPlan } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Accepted, Recorded } from '#contracts/http/common';
import type { Period, PeriodDraft, PeriodDraftInput, ReturnConsolidated } from '#contracts/http/periods';
import { periodStream } from '#contracts/workflow/ids';
import type { PeriodCommand } from '#domain/period/period-messages';
import { isWithFocalAgency } from '#domain/period/period-state';
import { findReportDraft, saveReportDraft } from '#persistence/drafts/report-drafts';
import { findPeriod, type PeriodRow } from '#persistence/periods/periods';
import { answerAct } from '../commands/answer-act.ts';
import { CommandService } from '../commands/command.service.ts';
import { forCommand } from '../commands/frozen-texts.ts';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import type { ActCall } from '../http/act-call.decorator.ts';
import { permit, visible } from '../http/permit.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { draftedEntries, freezeEntries, shownEntries } from '../reports/written-entries.ts';
import { freezeConsolidated } from './consolidated.ts';
import { POLICY_OF_PERIODS } from './period-actions.ts';
import { reportsOfPeriod } from './period-reports.queries.ts';
import { readPeriod } from './period-view.ts';

type SubmitConsolidated = Extract<PeriodCommand, { type: 'submit-consolidated' }>;
export type PeriodActAnswer = (Period & { recorded: Recorded }) | Accepted;

/** Which period of which plan. */
export interface PeriodPlace {
  readonly planId: string;
  readonly key: string;
}

/** Where the covering text stands among the drafted entries; no item has this id. */
const COVERING = 'covering';

@Injectable()
export class Periods {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  /** @throws ProblemException `not-found`, `forbidden` */
  async find(principal: Principal, place: PeriodPlace, action: Action = 'period.read'): Promise<PeriodRow> {
    const row = visible(principal, await findPeriod(this.record.manager, place.planId, place.key));
    permit(principal, action, relationsToPlan(principal.agencyId, row));
    return row;
  }

  async read(principal: Principal, place: PeriodPlace): Promise<Period> {
    return await readPeriod(this.record.manager, principal, await this.find(principal, place));
  }

  async draft(principal: Principal, place: PeriodPlace): Promise<PeriodDraft> {
    const row = await this.find(principal, place, 'period.draft');
    const draft = await findReportDraft(this.record.manager, periodStream(place.planId, place.key));
    return showDraft(row, draft.version, draft.entries);
  }

  /** @throws ProblemException `report-draft-locked`, `entries-not-owed`, `version-changed` */
  async saveDraft(
    { principal, idempotencyKey }: ActCall,
    place: PeriodPlace,
    given: z.output<typeof PeriodDraftInput>,
    version: number,
  ): Promise<PeriodDraft> {
    const row = await this.find(principal, place, 'period.draft');
    const stream = periodStream(place.planId, place.key);
    return await this.writes.once({
      principal,
      idempotencyKey,
      request: { write: 'period-draft', place, given, version },
      work: async (manager) => {
        if (!isWithFocalAgency(row)) throw new ProblemException('report-draft-locked');
        const entries = {
          ...draftedEntries(row.focalItems, given.entries),
          [COVERING]: { text: given.covering },
        };
        return showDraft(row, await saveReportDraft(manager, stream, entries, version), entries);
      },
    });
  }

  /** Freezes the whole report and submits it; a repeat means what was frozen the first time. */
  async submit(call: ActCall, place: PeriodPlace): Promise<PeriodActAnswer> {
    const { principal, idempotencyKey } = call;
    const target = periodStream(place.planId, place.key);
    const earlier = await this.commands.earlier<SubmitConsolidated>(
      principal,
      idempotencyKey,
      target,
      'submit-consolidated',
    );
    const command = earlier ?? (await this.#submission(principal, place));
    return await this.act(call, place, command);
  }

  async return(
    call: ActCall,
    place: PeriodPlace,
    given: z.output<typeof ReturnConsolidated>,
  ): Promise<PeriodActAnswer> {
    const { manager } = this.record;
    const entries = await Promise.all(
      given.entries.map(async ({ itemId, reason }) => ({
        itemId,
        reason: await forCommand(manager, reason),
      })),
    );
    const reason = await forCommand(manager, given.reason);
    return await this.act(call, place, { type: 'return-consolidated', reason, entries });
  }

  async act(call: ActCall, place: PeriodPlace, command: PeriodCommand): Promise<PeriodActAnswer> {
    const { principal, idempotencyKey, response } = call;
    const row = visible(principal, await findPeriod(this.record.manager, place.planId, place.key));
    const outcome = await this.commands.act({
      principal,
      target: periodStream(place.planId, place.key),
      command,
      idempotencyKey,
      permitted: allows(principal, POLICY_OF_PERIODS[command.type], relationsToPlan(principal.agencyId, row)),
      // A period that has not opened has no process yet: a command would start one that knows nothing.
      precondition: () => {
        if (row.openedAt === null) throw new ProblemException('period-not-open');
      },
    });
    const location = `/api/periods/${place.planId}/${place.key}`;
    return await answerAct(response, outcome, location, () => this.read(principal, place));
  }

  async #submission(principal: Principal, place: PeriodPlace): Promise<SubmitConsolidated> {
    const { manager } = this.record;
    const row = await this.find(principal, place, 'period.submit');
    const draft = await findReportDraft(manager, periodStream(place.planId, place.key));
    const entries = await freezeEntries(manager, shownEntries(row.focalItems, draft));
    const reports = await reportsOfPeriod(manager, row);
    const covering = showDraft(row, draft.version, draft.entries).covering;
    const digest = await freezeConsolidated(manager, covering, row, reports, entries);
    return { type: 'submit-consolidated', digest, entries };
  }
}

function showDraft(
  row: PeriodRow,
  version: number,
  entries: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): PeriodDraft {
  const covering = entries[COVERING]?.['text'];
  return {
    version,
    covering: typeof covering === 'string' ? covering : '',
    entries: shownEntries(row.focalItems, { entries }),
  };
}
