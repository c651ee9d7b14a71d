import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { momentText } from '../parts/days.ts';
import { Shown } from '../parts/shown.tsx';
import classes from './item.module.css';
import { type StoryLine, useItemStory } from './story-data.ts';

const SHOWN = 6;
/** What only tells of the machinery stands in the full history. */
const MACHINERY: readonly string[] = ['notices-released'];

/** What happened last, the newest first. */
export function LatestStory({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation();
  const story = useItemStory(itemId);
  return (
    <section className="sheet" aria-labelledby="story">
      <h2 id="story">{t('item.story.title')}</h2>
      <Shown query={story} lines={4}>
        {(lines) => (
          <ol className={classes.story}>
            {lines
              .filter(({ type }) => !MACHINERY.includes(type))
              .slice(-SHOWN)
              .reverse()
              .map((line) => (
                <OneLine key={line.seq} line={line} />
              ))}
          </ol>
        )}
      </Shown>
      <Link to="/history/$kind/$id" params={{ kind: 'items', id: itemId }}>
        {t('item.story.all')}
      </Link>
    </section>
  );
}

function OneLine({ line }: { readonly line: StoryLine }) {
  const { t } = useTranslation();
  const { at, who, what, why, document } = line;
  return (
    <li>
      <div className="soft small">
        <time dateTime={at}>{momentText(at)}</time> · {who?.agency?.name ?? t('item.story.system')}
        {who?.onBehalfOf && ` ${t('item.story.onBehalfOf', { agency: who.onBehalfOf.name })}`}
      </div>
      <div>
        {what}
        {document !== null && ` (${t('item.story.document', { number: document.number })})`}
      </div>
      {why !== null && <div className={`${classes.why} written`}>{why}</div>}
    </li>
  );
}
