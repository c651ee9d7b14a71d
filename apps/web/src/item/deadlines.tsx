import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { Schema } from '../api/types.ts';
import { Shown } from '../parts/shown.tsx';
import { OneDeadline } from './one-deadline.tsx';
import classes from './item.module.css';

type Deadline = Schema<'Deadline'>;

const isOpen = ({ metAt, lapsedAt }: Deadline): boolean => metAt === null && lapsedAt === null;

/** Until when, and why that day. */
export function Deadlines({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation();
  const explanation = api.useQuery('get', '/api/items/{id}/explanation', {
    params: { path: { id: itemId } },
  });
  return (
    <section className="sheet" aria-labelledby="deadlines">
      <h2 id="deadlines">{t('item.due.title')}</h2>
      <Shown query={explanation} lines={4}>
        {({ at, withoutDate, deadlines }) => {
          const past = deadlines.filter((one) => !isOpen(one));
          return (
            <>
              {deadlines.filter(isOpen).map((one) => (
                <OneDeadline key={`${one.about} ${one.dueAt}`} deadline={one} at={at} />
              ))}
              {withoutDate !== null && <p className="soft">{withoutDate}</p>}
              {past.length > 0 && (
                <details className={classes.words}>
                  <summary>{t('item.due.past', { count: past.length })}</summary>
                  {past.map((one) => (
                    <OneDeadline key={`${one.about} ${one.since} ${one.dueAt}`} deadline={one} at={at} />
                  ))}
                </details>
              )}
            </>
          );
        }}
      </Shown>
    </section>
  );
}
