import type { Phase, Timeliness } from '../api/types.ts';
import classes from './mark-shape.module.css';

interface BarProps {
  readonly phase: Phase;
  readonly timeliness: Timeliness;
  readonly from: number;
  readonly to: number;
  /** Of the row's middle. */
  readonly y: number;
}

/** A stretch of time of an item. */
export function Bar({ phase, timeliness, from, to, y }: BarProps) {
  return (
    <g className={classes.tone} data-timeliness={timeliness}>
      {phase === 'cancelled' ? (
        <line className={classes.struck} x1={from} x2={to} y1={y} y2={y} />
      ) : (
        <rect
          className={classes.bar}
          data-phase={phase ?? 'null'}
          x={from + 0.5}
          y={y - 3}
          width={Math.max(to - from - 1, 2)}
          height={6}
          rx={1.5}
        />
      )}
    </g>
  );
}
