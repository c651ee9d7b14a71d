/** Moments of a duty, in milliseconds. */
export interface DutyMoments {
  /** When its time began to run. */
  readonly since: number;
  readonly dueAt: number;
  /** When it was met; null while it is owed. */
  readonly metAt: number | null;
}

/** Where the moments stand on the drawn line, in per cent of its length. */
export interface DutyLine {
  readonly since: number;
  readonly due: number;
  readonly today: number;
  readonly met: number | null;
  /** The stretch after the due moment that was or is late; null where nothing is. */
  readonly late: { readonly from: number; readonly to: number } | null;
  /** Of any other moment; outside of the line it stands at its end. */
  readonly place: (at: number) => number;
}

/** Marks at the ends need room to be drawn in. */
const MARGIN = 3;

/** A line from when the time began to run to the last that is known of the duty; true to the lengths of time. */
export function dutyLine({ since, dueAt, metAt }: DutyMoments, now: number = Date.now()): DutyLine {
  const moments = [since, dueAt, now, ...(metAt === null ? [] : [metAt])];
  const first = Math.min(...moments);
  const length = Math.max(...moments) - first || 1;
  const place = (at: number): number => {
    const part = Math.min(Math.max((at - first) / length, 0), 1);
    return MARGIN + part * (100 - 2 * MARGIN);
  };
  const judgedAt = metAt ?? now;
  return {
    since: place(since),
    due: place(dueAt),
    today: place(now),
    met: metAt === null ? null : place(metAt),
    late: judgedAt >= dueAt ? { from: place(dueAt), to: place(judgedAt) } : null,
    place,
  };
}
