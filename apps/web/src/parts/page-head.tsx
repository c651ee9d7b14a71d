import { type ReactNode, useEffect } from 'react';
import classes from './page-head.module.css';

interface PageHeadProps {
  readonly title: string;
  /** What the window is called, where the title does not say it. */
  readonly name?: string;
  /** Where this page hangs: links above the title. */
  readonly above?: ReactNode;
  /** What stands right of the title: marks and actions. */
  readonly children?: ReactNode;
}

export function PageHead({ title, name = title, above, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${name} · Phối Hợp`;
  }, [name]);
  return (
    <header className={classes.head}>
      {above !== undefined && <div className={classes.above}>{above}</div>}
      <div className={classes.line}>
        <h1>{title}</h1>
        <div className={`${classes.side} no-print`}>{children}</div>
      </div>
    </header>
  );
}
