import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { allows } from '#access/policy';
import { relationsToReport } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Explanation as Shown } from '#contracts/http/explanations';
import { itemStream, periodStream, reportStream } from '#contracts/workflow/ids';
import type { Journal } from '#domain/explanation/course';
import type { Explanation } from '#domain/explanation/deadline';
import { explainItem, type ItemStory } from '#domain/explanation/explain-item';
import { explainReport } from '#domain/explanation/explain-report';
import type { DomainEvent } from '#domain/process/machine';
import { findItem, type ItemRow } from '#persistence/items/items';
import { readJournals } from '#persistence/journal/read';
import { lettersAskedBy } from '#persistence/letters/letters';
import { periodsWithFocalItem } from '#persistence/periods/periods';
import { findReport, reportsWithEntry, type ReportRow } from '#persistence/reports/reports';
import { permit, visible } from '../http/permit.ts';
import { relationsOf } from '../letters/letter-relations.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { filled } from '../names/filled.ts';
import { momentOf } from '../names/moment.ts';
import { subjectsOf } from '../names/subjects.ts';
import { calendarOfPlan } from '../plans/plan-calendar.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { WITHOUT_DATE } from './explanation-words.ts';
import { showDeadlines, type Telling } from './explanation-view.ts';
import { summaryOf } from './summary-words.ts';

/** What is told, of which plan, and to whom. */
interface Told {
  readonly stream: string;
  readonly planId: string;
  readonly principal: Principal;
  readonly language: Language;
  readonly explanation: Explanation;
  readonly withoutDate: string | null;
  readonly now: number;
}

/** Until when something is due, why, and why it is late. */
@Injectable()
export class Explanations {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  async ofItem(principal: Principal, id: string, language: Language): Promise<Shown> {
    const { manager } = this.record;
    const item = visible(principal, await findItem(manager, id));
    permit(principal, 'item.read');
    const stream = itemStream(id);
    const reports = await reportsWithEntry(manager, item.planId, id);
    const now = Date.now();
    const story = await itemStory(manager, item, reports);
    const calendar = await calendarOfPlan(manager, stream);
    const closed = reports.filter((report) => !mayReadReport(principal, report));
    const explanation = withoutJournals(
      explainItem(story, { now, calendar }),
      closed.map((report) => reportStream(report.id)),
    );
    const { planId } = item;
    const withoutDate = whyWithoutDate(item, language);
    return await this.#tell({ stream, planId, principal, language, explanation, withoutDate, now });
  }

  async ofReport(principal: Principal, id: string, language: Language): Promise<Shown> {
    const { manager } = this.record;
    const report = visible(principal, await findReport(manager, id));
    permit(principal, 'report.read', relationsToReport(principal.agencyId, report));
    const stream = reportStream(id);
    const now = Date.now();
    const calendar = await calendarOfPlan(manager, stream);
    const journals = await readJournals(manager, [stream]);
    const explanation = explainReport(journalIn(journals, stream), { now, calendar });
    const { planId } = report;
    return await this.#tell({ stream, planId, principal, language, explanation, withoutDate: null, now });
  }

  async #tell(told: Told): Promise<Shown> {
    const { stream, planId, principal, language, explanation, now } = told;
    const { manager } = this.record;
    const { deadlines, turns } = explanation;
    const streams = deadlines.flatMap((one) => (one.stream === null ? [] : [one.stream]));
    const [letters, names, subjects] = await Promise.all([
      lettersAskedBy(manager, planId, streams),
      AgencyNames.of(manager, [
        ...deadlines.flatMap(({ owner, turns: own }) => [owner, ...own.map(({ who }) => who)]),
        ...turns.map(({ who }) => who),
      ]),
      subjectsOf(manager, [stream], language),
    ]);
    const readable = letters.filter((letter) =>
      allows(principal, 'letter.read', relationsOf(principal, letter)),
    );
    const telling: Telling = { language, now, names, letters: readable };
    return {
      subject: subjects.get(stream) ?? { stream, link: '', title: stream },
      at: momentOf(now) ?? '',
      summary: summaryOf(explanation, telling),
      withoutDate: told.withoutDate,
      ...showDeadlines(explanation, telling),
    };
  }
}

/** Of a report that the caller may not read, only what its period tells everybody: until when, and whether it came. */
const withoutJournals = (explanation: Explanation, closed: readonly string[]): Explanation => ({
  ...explanation,
  deadlines: explanation.deadlines.map((one) =>
    closed.includes(one.stream ?? '') ? { ...one, stream: null, turns: [], steps: [] } : one,
  ),
});

const mayReadReport = (principal: Principal, report: ReportRow): boolean =>
  allows(principal, 'report.read', relationsToReport(principal.agencyId, report));

async function itemStory(
  manager: EntityManager,
  { id, planId }: ItemRow,
  reports: readonly ReportRow[],
): Promise<ItemStory> {
  const keys = await periodsWithFocalItem(manager, planId, id);
  const [reportStreams, periodStreams] = [
    reports.map((report) => reportStream(report.id)),
    keys.map((key) => periodStream(planId, key)),
  ];
  const journals = await readJournals(manager, [itemStream(id), ...reportStreams, ...periodStreams]);
  return {
    item: journalIn(journals, itemStream(id)),
    reports: reportStreams.map((stream) => journalIn(journals, stream)),
    periods: periodStreams.map((stream) => journalIn(journals, stream)),
  };
}

/** Events of a journal are those of its process. */
const journalIn = <E extends DomainEvent>(
  journals: Awaited<ReturnType<typeof readJournals>>,
  stream: string,
): Journal<E> => ({ stream, rows: (journals.get(stream) ?? []) as Journal<E>['rows'] });

function whyWithoutDate({ timeline, dueAt }: ItemRow, language: Language): string | null {
  if (dueAt !== null || timeline === null) return null;
  const why = WITHOUT_DATE[timeline.kind];
  return why === undefined ? null : filled(why[language], { printed: timeline.original });
}
