import { useSyncExternalStore } from 'react';
import { announcements } from './announce.ts';
import classes from './announcements.module.css';

export function Announcements() {
  const shown = useSyncExternalStore(announcements.subscribe, announcements.read);
  return (
    <div className={classes.place} role="status">
      {shown.map(({ id, text }) => (
        <p key={id} className={classes.one}>
          {text}
        </p>
      ))}
    </div>
  );
}
