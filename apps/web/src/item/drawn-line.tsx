import { useTranslation } from 'react-i18next';
import { dayText, lastDay } from '../parts/days.ts';
import classes from './item.module.css';
import { dutyLine } from './line-geometry.ts';

interface DrawnLineProps {
  readonly since: string;
  readonly dueAt: string;
  readonly metAt: string | null;
}

const today = (): string => dayText(new Date().toISOString());
const per = (place: number): string => `${place}%`;

/** A duty's time as a line, true to scale: where it began, where it ends, where we are. */
export function DrawnLine({ since, dueAt, metAt }: DrawnLineProps) {
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
      <line className={classes.axis} x1={per(line.since)} x2={per(line.due)} y1={16} y2={16} />
      {line.late !== null && (
        <line className={classes.late} x1={per(line.late.from)} x2={per(line.late.to)} y1={16} y2={16} />
      )}
      <circle className={classes.since} cx={per(line.since)} cy={16} r={4} />
      <line className={classes.due} x1={per(line.due)} x2={per(line.due)} y1={7} y2={25} />
      {line.met === null ? (
        <>
          <line className={classes.today} x1={per(line.today)} x2={per(line.today)} y1={4} y2={28} />
          <text className={classes.todayText} x={per(line.today)} y={42} textAnchor={anchorAt(line.today)}>
            {t('item.line.today')}
          </text>
        </>
      ) : (
        <circle className={classes.met} cx={per(line.met)} cy={16} r={5} />
      )}
    </svg>
  );
}

/** Words at an end of the line stay within it. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 15) return 'start';
  return place > 85 ? 'end' : 'middle';
}
