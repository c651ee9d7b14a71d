import type { KeyboardEvent, MouseEvent } from 'react';
import type { PlanItem } from '../plan/plan-items.ts';
import type { PlacedMark } from './item-picture.ts';
import { MarkShape } from './mark-shape.tsx';
import type { Place } from './moving.ts';
import classes from './picture.module.css';

/** What the picture does when something happens at a mark. */
export interface MarkEvents {
  readonly show: (place: Place, how: 'pointer' | 'focus') => void;
  readonly hide: () => void;
  readonly move: (place: Place, event: KeyboardEvent) => void;
  readonly open: (address: string) => void;
}

interface MarkAnchorProps {
  readonly item: PlanItem;
  readonly mark: PlacedMark;
  readonly row: number;
  readonly index: number;
  /** Its story in one sentence. */
  readonly said: string;
  readonly isReachable: boolean;
  readonly events: MarkEvents;
}

/** Where a mark leads: an entry to its year, all else to the item. */
export const addressOf = ({ planId, id }: PlanItem, { kind, period }: PlacedMark): string =>
  kind === 'entry' && period !== null ? `/plans/${planId}/years/${period}` : `/items/${id}`;

const isPlain = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey;

/** A mark that can be pointed at, reached by keys and opened. */
export function MarkAnchor({ item, mark, row, index, said, isReachable, events }: MarkAnchorProps) {
  const place: Place = { row, index };
  const address = addressOf(item, mark);
  return (
    <g transform={`translate(${mark.x} 9)`}>
      <a
        href={address}
        className={classes.mark}
        data-place={`${row}-${index}`}
        tabIndex={isReachable ? 0 : -1}
        aria-label={said}
        onPointerEnter={() => events.show(place, 'pointer')}
        onPointerLeave={events.hide}
        onFocus={() => events.show(place, 'focus')}
        onBlur={events.hide}
        onKeyDown={(event) => events.move(place, event)}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          events.open(address);
        }}
      >
        <rect x={-6} y={-9} width={12} height={18} className={classes.reach} />
        <MarkShape of={mark} />
      </a>
    </g>
  );
}
