import classes from './quoted.module.css';

/** Words of somebody else, as they were written. */
export function Quoted({ text }: { readonly text: string | null }) {
  return text === null ? null : <blockquote className={`${classes.quoted} written`}>{text}</blockquote>;
}
