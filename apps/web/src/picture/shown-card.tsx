import type { TableRow } from '../plan/item-groups.ts';
import { cardPlace, type Sight } from './card-place.ts';
import type { PlacedMark } from './item-picture.ts';
import { MarkCard } from './mark-card.tsx';
import type { Place } from './moving.ts';

interface ShownCardProps {
  readonly place: Place;
  readonly row: TableRow | undefined;
  readonly mark: PlacedMark | undefined;
  readonly sight: Sight;
  readonly name: number;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The card of the mark that is looked at, where it is in sight. */
export function ShownCard({ place, row, mark, sight, name, onEnter, onLeave }: ShownCardProps) {
  if (mark === undefined || row?.kind !== 'item') return null;
  return (
    <MarkCard
      item={row.item}
      mark={mark}
      {...cardPlace(place.row, mark.x, name, sight)}
      onEnter={onEnter}
      onLeave={onLeave}
    />
  );
}
