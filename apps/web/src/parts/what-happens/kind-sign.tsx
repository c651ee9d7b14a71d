import type { Kind } from './happenings.ts';
import classes from './what-happens.module.css';

/** A shape for each kind, so that they are told apart without colours. */
const SIGNS: Readonly<Record<Kind, string>> = {
  period: '□',
  reminder: '○',
  due: '◆',
  urging: '▲',
  escalation: '■',
};

export function KindSign({ of }: { readonly of: Kind }) {
  return (
    <span className={classes.sign} data-kind={of} aria-hidden>
      {SIGNS[of]}
    </span>
  );
}
