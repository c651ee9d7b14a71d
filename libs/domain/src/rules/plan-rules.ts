/** The rules by which a plan runs: all data on the plan, fixed when it starts. Times are local, `MM-DD` and `HH:MM`. */
export interface PlanRules {
  /** Working days to acknowledge, the day of assignment not counted. */
  readonly acknowledgeWithin: number;
  readonly periodOpensOn: string;
  /** Strict: late from 00:00 of this day. Null: the plan asks for no such report. */
  readonly agencyReportBefore: string | null;
  readonly consolidatedReportBefore: string | null;
  /** 00:00 of this day of the next year closes a period whose consolidated report was not accepted. */
  readonly periodClosesBefore: string;
  /** Days before the last day, by what is due. */
  readonly remindersBefore: {
    readonly report: readonly number[];
    readonly item: readonly number[];
    readonly consolidated: readonly number[];
  };
  /** Working days from the due instant on; its own day is the first if it is a working day. */
  readonly urgingOn: readonly number[];
  readonly escalationOn: number;
  readonly consolidatedEscalationOn: number;
  /** Clock time of openings, reminders, urgings and escalations. */
  readonly actsAt: string;
  /** Notices go out on working days between these times. */
  readonly noticesFrom: string;
  readonly noticesUntil: string;
}

/** The default rules, with the two dates that a plan states itself. */
export function defaultPlanRules(stated: {
  readonly agencyReportBefore: string | null;
  readonly consolidatedReportBefore: string | null;
}): PlanRules {
  return {
    acknowledgeWithin: 2,
    periodOpensOn: '11-15',
    agencyReportBefore: stated.agencyReportBefore,
    consolidatedReportBefore: stated.consolidatedReportBefore,
    periodClosesBefore: '02-01',
    remindersBefore: { report: [14, 7, 3, 1], item: [30, 14, 7, 3, 1], consolidated: [7, 3, 1] },
    urgingOn: [1, 3],
    escalationOn: 5,
    consolidatedEscalationOn: 1,
    actsAt: '08:00',
    noticesFrom: '07:30',
    noticesUntil: '17:00',
  };
}
