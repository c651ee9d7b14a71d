import { type RefObject, useEffect, useEffectEvent } from 'react';

export interface ReviewKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly fine: () => void;
  readonly giveBack: () => void;
  readonly send: () => void;
}

const KEYS: Readonly<Record<string, keyof ReviewKeys>> = {
  j: 'next',
  ArrowRight: 'next',
  k: 'previous',
  ArrowLeft: 'previous',
  a: 'fine',
  r: 'giveBack',
  Enter: 'send',
};

const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;
/** A button or link that has the focus is pressed by Enter. */
const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a') !== null;

/** Single keys, heard only while the focus is in this place, so that nobody sets them off unawares. */
export function useReviewKeys(place: RefObject<HTMLElement | null>, acts: ReviewKeys): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const name = KEYS[key];
    if (name === undefined || event.ctrlKey || event.metaKey || event.altKey || takesLetters(event.target))
      return;
    if (name === 'send' && takesEnter(event.target)) return;
    event.preventDefault();
    acts[name]();
  });
  useEffect(() => {
    const element = place.current;
    const listen = (event: KeyboardEvent): void => press(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [place]);
}
