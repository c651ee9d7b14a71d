import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Sight } from './card-place.ts';
import type { PlacedMark } from './item-picture.ts';
import type { MarkEvents } from './mark-anchor.tsx';
import { moved, type Place } from './moving.ts';

/** Long enough to go from a mark to its card. */
const LINGER_MS = 160;

/** The picture as it is drawn now. */
interface Drawing {
  readonly rows: readonly (readonly PlacedMark[])[];
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly scrollTo: (row: number) => void;
}

interface Shown {
  readonly place: Place;
  /** What of the picture was in sight then. */
  readonly sight: Sight;
}

const sightOf = (frame: HTMLDivElement | null): Sight => ({
  left: frame?.scrollLeft ?? 0,
  top: frame?.scrollTop ?? 0,
  width: frame?.clientWidth ?? 0,
  height: frame?.clientHeight ?? 0,
});

/** Which mark is looked at, by pointer or keys. */
export function useShownMark(drawing: Drawing) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [reachable, setReachable] = useState<Place | null>(null);
  const navigate = useNavigate();
  const now = useRef(drawing);
  useEffect(() => {
    now.current = drawing;
  });
  const leaving = useRef<number>(undefined);
  const { events, stay } = useMemo(() => {
    const keep = (): void => window.clearTimeout(leaving.current);
    const made: MarkEvents = {
      show(place, how) {
        keep();
        setShown({ place, sight: sightOf(now.current.frame.current) });
        if (how === 'focus') setReachable(place);
      },
      hide() {
        keep();
        leaving.current = window.setTimeout(() => setShown(null), LINGER_MS);
      },
      move(place, event) {
        if (event.key === 'Escape') setShown(null);
        const { rows, frame, scrollTo } = now.current;
        const next = moved(rows, place, event.key);
        if (next === null) return;
        event.preventDefault();
        scrollTo(next.row);
        // The row may have to be drawn first.
        requestAnimationFrame(() =>
          frame.current?.querySelector<SVGAElement>(`[data-place="${next.row}-${next.index}"]`)?.focus(),
        );
      },
      open: (address) => void navigate({ to: address }),
    };
    return { events: made, stay: keep };
  }, [navigate]);
  return { shown, reachable, events, stay };
}
