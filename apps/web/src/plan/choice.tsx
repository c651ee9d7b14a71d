import classes from './item-table.module.css';

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  /** Some of those that it stands for. */
  readonly isPartly?: boolean;
  readonly onChange: () => void;
}

/** A plain box to tick: hundreds of them come and go while the table is scrolled. */
export function Choice({ label, isChosen, isPartly = false, onChange }: ChoiceProps) {
  return (
    <input
      type="checkbox"
      className={classes.tick}
      aria-label={label}
      checked={isChosen}
      ref={(box) => {
        if (box !== null) box.indeterminate = isPartly;
      }}
      onChange={onChange}
    />
  );
}
