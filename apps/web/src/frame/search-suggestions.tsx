import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { addressOf, type Hit, hitsByKind } from '../search/hits.ts';
import { MarkedText } from '../search/marked-text.tsx';
import classes from './search-box.module.css';

interface SearchSuggestionsProps {
  readonly id: string;
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Place of the option that the arrow keys stand on; -1: none. */
  readonly active: number;
  readonly onChosen: () => void;
}

export const optionId = (listId: string, place: number): string => `${listId}-${place}`;

/** The best of what was found, while the words are being typed; the last option leads to all of it. */
export function SearchSuggestions({ id, query, hits, active, onChosen }: SearchSuggestionsProps) {
  const { t } = useTranslation();
  const { actions } = useMe();
  const inOrder = hitsByKind(hits).flatMap((group) => group.hits);
  const option = (place: number) => ({
    id: optionId(id, place),
    role: 'option',
    'aria-selected': place === active,
    tabIndex: -1,
    className: classes.option,
    onClick: onChosen,
  });
  return (
    <div id={id} role="listbox" aria-label={t('search.suggestions')} className={classes.suggestions}>
      {hitsByKind(hits).map(({ kind, hits: ofKind }) => (
        <div key={kind} role="group" aria-label={t(`search.kind.${kind}`)}>
          <div className={classes.heading} aria-hidden>
            {t(`search.kind.${kind}`)}
          </div>
          {ofKind.map((hit) => (
            <Link
              key={hit.id}
              {...addressOf(hit, actions.includes('agency.write'))}
              {...option(inOrder.indexOf(hit))}
            >
              <span className={classes.title}>
                <MarkedText text={hit.title} query={query} />
              </span>
              {hit.detail !== null && <span className="soft small">{hit.detail}</span>}
            </Link>
          ))}
        </div>
      ))}
      <Link to="/search" search={{ q: query.trim() }} {...option(inOrder.length)}>
        {hits.length === 0 ? t('search.none', { q: query.trim() }) : t('search.all', { q: query.trim() })}
      </Link>
    </div>
  );
}
