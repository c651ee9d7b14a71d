import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useAddressPart } from '../parts/address.ts';
import { PhaseMark, TimelinessMark } from '../parts/marks.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Quoted } from '../parts/quoted.tsx';
import { ShownPage } from '../parts/shown-page.tsx';
import { ItemActs } from './acts/item-acts.tsx';
import { Asked } from './asked.tsx';
import { Contributions } from './contributions.tsx';
import { Deadlines } from './deadlines.tsx';
import classes from './item.module.css';
import { type Item, useItem } from './item-data.ts';
import { LatestStory } from './latest-story.tsx';
import { TakingPart } from './taking-part.tsx';
import { YearEntries } from './year-entries.tsx';

export function ItemPage() {
  const itemId = useAddressPart('itemId');
  const item = useItem(itemId);
  return <ShownPage query={item}>{(data) => <OneItem key={itemId} item={data} />}</ShownPage>;
}

/** All of one item on one screen, with what may be done now at its head. */
function OneItem({ item }: { readonly item: Item }) {
  return (
    <>
      <PageHead title={`${item.code} ${item.content}`} above={<PlanOf item={item} />}>
        <PhaseMark of={item.phase} />
        <TimelinessMark of={item.timeliness} />
      </PageHead>
      <Now item={item} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Asked item={item} />
          <Deadlines itemId={item.id} />
          <Contributions item={item} />
          <YearEntries item={item} />
        </div>
        <div className={classes.column}>
          <TakingPart item={item} />
          <LatestStory itemId={item.id} />
        </div>
      </div>
    </>
  );
}

function PlanOf({ item: { planId } }: { readonly item: Item }) {
  const { t } = useTranslation();
  const plan = api.useQuery('get', '/api/plans/{id}', { params: { path: { id: planId } } });
  return (
    <Link to="/plans/$planId" params={{ planId }}>
      {plan.data?.number ?? t('item.plan')}
    </Link>
  );
}

/** Where it stands, in a sentence, and what may be done about it. */
function Now({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { phase, lead, evidence, returnReason } = item;
  const names = { lead: lead?.name ?? '', focal: item.focalAgency.name, authority: item.authority.name };
  return (
    <section className={`${classes.now} no-print`} aria-label={t('item.now.title')}>
      <div className={classes.standing}>
        <p>{t(`item.now.phase.${phase ?? 'null'}`, names)}</p>
        {phase === 'returned' && <Quoted text={returnReason} />}
        {phase === 'awaiting-confirmation' && <Quoted text={evidence} />}
        {phase === 'in-progress' && returnReason !== null && (
          <>
            <p className="soft">{t('item.now.cameBack')}</p>
            <Quoted text={returnReason} />
          </>
        )}
      </div>
      <div className={classes.acts}>
        <ItemActs item={item} />
      </div>
    </section>
  );
}
