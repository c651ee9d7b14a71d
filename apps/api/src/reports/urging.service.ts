import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Urging } from '#contracts/http/urging';
import { reportStream } from '#contracts/workflow/ids';
import { decideReport } from '#domain/report/decide-report';
import { initialReport, type ReportState } from '#domain/report/report-state';
import { loadStream } from '#persistence/journal/load';
import type { ReportRow } from '#persistence/reports/reports';
import { rejectionOf } from '../commands/rejection.ts';
import { writtenLetter } from '../letters/written-letter.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { subjectsOf } from '../names/subjects.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';

/** The letter that urging by hand would draft. */
@Injectable()
export class Urgings {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /** @throws ProblemException of the rejection, where urging would be rejected now */
  async preview(principal: Principal, report: ReportRow, language: Language): Promise<Urging> {
    const { manager } = this.record;
    const { id, planId, period, agency: to, focalAgency: from, dueAt, status } = report;
    await this.#wouldBeTaken(principal, id);
    const stream = reportStream(id);
    const letter = { planId, what: 'urging', about: 'report-due', period, from, to } as const;
    const lines = [{ stream, owner: to, dueAt, wasReturned: status === 'returned' }];
    const [names, subjects, text] = await Promise.all([
      AgencyNames.of(manager, [from, to]),
      subjectsOf(manager, [stream], language),
      writtenLetter(manager, letter, lines),
    ]);
    return {
      what: 'urging',
      about: 'report-due',
      period,
      from: names.ref(from),
      to: names.ref(to),
      lines: [...subjects.values()],
      text,
    };
  }

  async #wouldBeTaken({ role, agencyId }: Principal, id: string): Promise<void> {
    const { state, calendar } = await loadStream(this.record, reportStream(id));
    const actor = { role, agencyId: agencyId ?? '' };
    const context = { actor, at: Date.now(), calendar, facts: undefined };
    const decided = decideReport((state ?? initialReport) as ReportState, { type: 'urge-report' }, context);
    if ('rejection' in decided) throw rejectionOf(decided.rejection.code, decided.rejection.detail);
  }
}
