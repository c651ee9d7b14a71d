import type { DataSource } from 'typeorm';
import type { JournalActivities } from '#contracts/workflow/activities';
import type { AppendDeps } from '#persistence/journal/append-deps';
import { appendToJournal } from '#persistence/journal/append';
import { loadStream } from '#persistence/journal/load';
import { recordIncident } from '#persistence/incidents/incidents';
import { readPeriodFacts } from '#persistence/periods/period-facts';

/** The activities, made from what they depend on. */
export function journalActivities(record: DataSource, deps: AppendDeps): JournalActivities {
  return {
    loadStream: (stream) => loadStream(record, stream),
    append: (request) => appendToJournal(record, deps, request),
    readPeriodFacts: (request) => readPeriodFacts(record.manager, request),
    reportIncident: (incident) => recordIncident(record.manager, incident),
  };
}
