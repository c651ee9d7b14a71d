import i18next from 'i18next';
import { csvText, saveAs } from '../parts/csv.ts';
import { dayText, lastDay } from '../parts/days.ts';
import type { Column } from './columns.ts';
import type { PlanItem } from './plan-items.ts';

const names = (agencies: readonly { readonly name: string }[]): string =>
  agencies.map(({ name }) => name).join('; ');

const TEXT: Readonly<Record<Column, (item: PlanItem) => string>> = {
  content: ({ content }) => content,
  section: ({ section }) => section ?? '',
  lead: ({ lead, coLeads }) => names([...(lead === null ? [] : [lead]), ...coLeads]),
  coordinating: ({ coordinating }) => names(coordinating),
  time: ({ timeline }) => timeline?.original ?? '',
  phase: ({ phase }) => i18next.t(`mark.phase.${phase ?? 'null'}`),
  timeliness: ({ timeliness }) => i18next.t(`mark.timeliness.${timeliness}`),
  due: ({ dueAt }) => (dueAt === null ? '' : lastDay(dueAt)),
  acknowledged: ({ acknowledgedAt }) => (acknowledgedAt === null ? '' : dayText(acknowledgedAt)),
};

/** What is shown, as a file for table programs. @param plan by which the file is called */
export function exportItems(plan: string, items: readonly PlanItem[], columns: readonly Column[]): void {
  const head = [
    i18next.t('plan.column.code'),
    ...columns.map((column) => i18next.t(`plan.column.${column}`)),
  ];
  const rows = items.map((item) => [item.code, ...columns.map((column) => TEXT[column](item))]);
  saveAs(`${plan.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.csv`, csvText([head, ...rows]));
}
