import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { dayText, lastDay } from '../parts/days.ts';
import classes from './item.module.css';
import { dutyLine } from './line-geometry.ts';

interface DrawnLineProps {
  readonly since: string;
  readonly dueAt: string;
  readonly metAt: string | null;
  /** Reminders and letters, taken or to come. */
  readonly steps: readonly Schema<'LadderStep'>[];
}

const today = (): string => dayText(new Date().toISOString());
const per = (place: number): string => `${place}%`;

/** A duty's time as a line, true to scale: where it began, where it ends, where we are. */
export function DrawnLine({ since, dueAt, metAt, steps }: DrawnLineProps) {
  const { t } = useTranslation();
  const line = dutyLine({
    since: Date.parse(since),
    dueAt: Date.parse(dueAt),
    metAt: metAt === null ? null : Date.parse(metAt),
  });
  const names = {
    since: dayText(since),
    due: lastDay(dueAt),
    today: today(),
    met: metAt === null ? '' : dayText(metAt),
  };
  return (
    <svg
      className={classes.drawn}
      role="img"
      aria-label={metAt === null ? t('item.line.open', names) : t('item.line.met', names)}
    >
      {Math.abs(line.due - line.since) > 25 && (
        <text className={classes.lineText} x={per(line.since)} y={11} textAnchor={anchorAt(line.since)}>
          {names.since}
        </text>
      )}
      <text className={classes.lineText} x={per(line.due)} y={11} textAnchor={anchorAt(line.due)}>
        {names.due}
      </text>
      <line className={classes.axis} x1={per(line.since)} x2={per(line.due)} y1={28} y2={28} />
      {line.late !== null && (
        <line className={classes.late} x1={per(line.late.from)} x2={per(line.late.to)} y1={28} y2={28} />
      )}
      <circle className={classes.since} cx={per(line.since)} cy={28} r={4} />
      <line className={classes.due} x1={per(line.due)} x2={per(line.due)} y1={18} y2={38} />
      {steps.map(({ at, taken, words }) => (
        <circle
          key={`${at} ${words}`}
          className={taken ? classes.stepTaken : classes.step}
          cx={per(line.place(Date.parse(at)))}
          cy={28}
          r={3.5}
        >
          <title>{`${dayText(at)}: ${words}`}</title>
        </circle>
      ))}
      {line.met === null ? (
        <>
          <line className={classes.today} x1={per(line.today)} x2={per(line.today)} y1={18} y2={42} />
          <text className={classes.lineText} x={per(line.today)} y={55} textAnchor={anchorAt(line.today)}>
            {t('item.line.today')}
          </text>
        </>
      ) : (
        <circle className={classes.met} cx={per(line.met)} cy={28} r={5} />
      )}
    </svg>
  );
}

/** Words at an end of the line stay within it. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 15) return 'start';
  return place > 85 ? 'end' : 'middle';
}
