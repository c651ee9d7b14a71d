import classes from './marked-text.module.css';
import { foundParts } from './found-parts.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly query: string;
}

/** A text with the words marked by which it was found. */
export function MarkedText({ text, query }: MarkedTextProps) {
  return foundParts(text, query).map((part, index) =>
    part.isFound ? (
      <mark key={index} className={classes.found}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
