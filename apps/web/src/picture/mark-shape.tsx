import type { Mark } from './item-picture.ts';
import classes from './mark-shape.module.css';

type Shape = Pick<Mark, 'kind' | 'state' | 'timeliness'>;

/** A mark round the point 0, 0: its form says what it is and what has become of it, its colour how it stands in time. */
export function MarkShape({ of }: { readonly of: Shape }) {
  return (
    <g className={classes.shape} data-timeliness={of.timeliness} data-state={of.state}>
      <Form of={of} />
    </g>
  );
}

const TICK = 'M-2.2 0.2 -0.6 1.9 2.4 -1.7';

function Form({ of: { kind, state, timeliness } }: { readonly of: Shape }) {
  const isDone = state === 'done';
  if (kind === 'due') return <path className={isDone ? classes.full : classes.open} d="M0-5 5 0 0 5-5 0Z" />;
  if (kind === 'acknowledge') {
    return <path className={isDone ? classes.full : classes.open} d="M-3.5 6V-6L5-3-3.5 0" />;
  }
  if (kind === 'completed') {
    return (
      <>
        <rect className={classes.full} x={-4.5} y={-4.5} width={9} height={9} />
        <path className={classes.tick} d={TICK} />
      </>
    );
  }
  switch (state) {
    case 'past':
      return <circle className={classes.full} r={2.2} />;
    case 'to-come':
      return <circle className={classes.thin} r={3.6} />;
    case 'submitted':
      return (
        <>
          <circle className={classes.open} r={4.2} />
          <path className={classes.full} d="M-4.2 0A4.2 4.2 0 0 0 4.2 0Z" />
        </>
      );
    case 'returned':
      return (
        <>
          <circle className={classes.open} r={4.4} />
          <path className={classes.cross} d="M-2-2 2 2M2-2-2 2" />
        </>
      );
    case 'accepted':
      return (
        <>
          <circle className={classes.full} r={4.8} />
          <path className={classes.tick} d={TICK} />
        </>
      );
    default:
      return timeliness === 'overdue' ? (
        <path className={classes.full} d="M0-5.2 5.2 4.4H-5.2Z" />
      ) : (
        <circle className={classes.open} r={4.2} />
      );
  }
}
