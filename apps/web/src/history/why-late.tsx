import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Shown } from '../parts/shown.tsx';
import { DeadlineStory } from './deadline-story.tsx';
import classes from './why-late.module.css';

/** Until when, why that day, whose turn it was, and what was done about it: in words first, then drawn. */
export function WhyLate({ kind, id }: { readonly kind: 'items' | 'reports'; readonly id: string }) {
  const { t } = useTranslation();
  const params = { params: { path: { id } } };
  const ofItem = api.useQuery('get', '/api/items/{id}/explanation', params, { enabled: kind === 'items' });
  const ofReport = api.useQuery('get', '/api/reports/{id}/explanation', params, {
    enabled: kind === 'reports',
  });
  return (
    <section className={`sheet ${classes.why}`} aria-labelledby="why">
      <h2 id="why">{t('history.why.title')}</h2>
      <Shown query={kind === 'items' ? ofItem : ofReport} lines={3}>
        {({ summary, withoutDate, deadlines }) => (
          <>
            <p>{summary}</p>
            {withoutDate !== null && <p className="soft">{withoutDate}</p>}
            {deadlines.map((deadline) => (
              <DeadlineStory
                key={`${deadline.about}${deadline.period}${deadline.dueAt}`}
                deadline={deadline}
              />
            ))}
          </>
        )}
      </Shown>
    </section>
  );
}
