import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/shown.tsx';
import { addressOf, type Hit, hitsByKind } from './hits.ts';
import { MarkedText } from './marked-text.tsx';
import classes from './search-page.module.css';
import { isEnough, useFound } from './use-found.ts';

const AT_MOST = 100;

/** All that was found, by kind. */
export function SearchPage() {
  const { t } = useTranslation();
  const [{ q = '' }] = useAddressSearch();
  const found = useFound(q, AT_MOST);
  if (!isEnough(q)) {
    return (
      <>
        <PageHead title={t('search.title')} />
        <EmptyState title={t('search.ask')} hint={t('search.askHint')} />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('search.titleOf', { q })} />
      <Shown query={found} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState title={t('search.none', { q })} hint={t('search.noneHint')} />
            </div>
          ) : (
            <>
              <p className="soft" role="status">
                {t(items.length < AT_MOST ? 'search.count' : 'search.countMost', { count: items.length })}
              </p>
              {hitsByKind(items).map(({ kind, hits }) => (
                <section key={kind} className={classes.kind}>
                  <h2>
                    {t(`search.kind.${kind}`)} <span className="soft">({hits.length})</span>
                  </h2>
                  <ul className={`sheet ${classes.hits}`}>
                    {hits.map((hit) => (
                      <FoundLine key={hit.id} hit={hit} query={q} />
                    ))}
                  </ul>
                </section>
              ))}
            </>
          )
        }
      </Shown>
    </>
  );
}

interface FoundLineProps {
  readonly hit: Hit;
  readonly query: string;
}

function FoundLine({ hit, query }: FoundLineProps) {
  const { actions } = useMe();
  const { to, search } = addressOf(hit, actions.includes('agency.write'));
  return (
    <li className={classes.hit}>
      <Link to={to} search={search}>
        <MarkedText text={hit.title} query={query} />
      </Link>
      {hit.detail !== null && (
        <div className="soft small">
          <MarkedText text={hit.detail} query={query} />
        </div>
      )}
    </li>
  );
}
