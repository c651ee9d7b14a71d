import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineContributionDialog, GiveContributionDialog } from './acts/answer-dialogs.tsx';
import classes from './item.module.css';
import type { Contribution, Item } from './item-data.ts';

/** What was asked of others, and what they answered. */
export function Contributions({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-labelledby="contributions">
      <h2 id="contributions">
        {t('item.contribution.title')} <span className="soft">({item.contributions.length})</span>
      </h2>
      {item.contributions.length === 0 ? (
        <p className="soft">{t('item.contribution.empty')}</p>
      ) : (
        <ol className={classes.contributions}>
          {item.contributions.map((one) => (
            <OneContribution key={one.number} item={item} contribution={one} />
          ))}
        </ol>
      )}
    </section>
  );
}

function OneContribution({
  item,
  contribution,
}: {
  readonly item: Item;
  readonly contribution: Contribution;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'give' | 'decline' | null>(null);
  const { from, status, text, answer, recordedByLead, actions } = contribution;
  const dialog = { item, to: contribution, onClose: () => setOpen(null) };
  return (
    <li>
      <div className={classes.line}>
        <strong>{from.name}</strong>
        <span className={classes.state} data-state={status}>
          {t(`item.contribution.status.${status}`)}
        </span>
        {actions.includes('give') && (
          <Button onClick={() => setOpen('give')}>{t('item.give.confirm')}</Button>
        )}
        {actions.includes('decline') && (
          <Button variant="default" onClick={() => setOpen('decline')}>
            {t('item.decline.confirm')}
          </Button>
        )}
      </div>
      {text !== null && (
        <p className="written">
          <span className="soft">{t('item.contribution.asked')}</span> {text}
        </p>
      )}
      {answer !== null && (
        <p className="written">
          <span className="soft">{t(`item.contribution.answer.${status}`)}</span> {answer}
          {recordedByLead && <span className="soft small"> ({t('item.contribution.byLead')})</span>}
        </p>
      )}
      <GiveContributionDialog {...dialog} isOpen={open === 'give'} />
      <DeclineContributionDialog {...dialog} isOpen={open === 'decline'} />
    </li>
  );
}
