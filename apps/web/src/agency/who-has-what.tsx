import { Button, Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppointDialog } from '../item/acts/appoint-dialog.tsx';
import { ResponsibleName } from '../item/responsible-name.tsx';
import { useAddressSearch } from '../parts/address.ts';
import { Deadline } from '../parts/deadline.tsx';
import { PhaseMark, TimelinessMark } from '../parts/marks.tsx';
import type { AgencyItem } from './agency-data.ts';
import { byPerson, isOpen } from './agency-groups.ts';
import classes from './agency.module.css';
import { PlanNumber } from './plan-number.tsx';

/** The items that the agency leads, by who looks after them; a leader appoints in place. */
export function WhoHasWhat({ items }: { readonly items: readonly AgencyItem[] }) {
  const { t } = useTranslation();
  const [{ done }, change] = useAddressSearch();
  const [appointed, setAppointed] = useState<AgencyItem | null>(null);
  const shown = done === 'shown' ? items : items.filter(isOpen);
  return (
    <section id="led" className={classes.part} aria-labelledby="led-head">
      <div className={classes.head}>
        <h2 id="led-head">{t('agency.led.title')}</h2>
        <Switch
          label={t('agency.led.done')}
          checked={done === 'shown'}
          onChange={(event) => change({ done: event.currentTarget.checked ? 'shown' : undefined })}
        />
      </div>
      {shown.length === 0 ? (
        <p className="soft">{t('agency.led.none')}</p>
      ) : (
        <div className="wide">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('agency.item')}</th>
                <th scope="col">{t('agency.plan')}</th>
                <th scope="col">{t('agency.state')}</th>
                <th scope="col">{t('agency.due')}</th>
                <th scope="col">{t('agency.person')}</th>
              </tr>
            </thead>
            <tbody>
              {byPerson(shown).map(({ person, items: theirs, late }) => (
                <Fragment key={person ?? ''}>
                  <tr className={classes.person}>
                    <th scope="rowgroup" colSpan={5}>
                      {person ?? t('agency.led.unassigned')}
                      <span className="soft">
                        {' · '}
                        {t('agency.led.items', { count: theirs.length })}
                        {late > 0 && ` · ${t('agency.led.late', { count: late })}`}
                      </span>
                    </th>
                  </tr>
                  {theirs.map((item) => (
                    <ItemRow key={item.id} item={item} onAppoint={() => setAppointed(item)} />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {appointed !== null && (
        <AppointDialog key={appointed.id} item={appointed} isOpen onClose={() => setAppointed(null)} />
      )}
    </section>
  );
}

function ItemRow({ item, onAppoint }: { readonly item: AgencyItem; readonly onAppoint: () => void }) {
  const { t } = useTranslation();
  const { id, planId, code, content, phase, timeliness, dueAt, acknowledgeDueAt, responsible, actions } =
    item;
  return (
    <tr>
      <td>
        <Link to="/items/$itemId" params={{ itemId: id }}>
          {code} {content}
        </Link>
      </td>
      <td>
        <PlanNumber of={planId} />
      </td>
      <td className={classes.marks}>
        <PhaseMark of={phase} /> <TimelinessMark of={timeliness} />
      </td>
      <td className={classes.due}>
        <Deadline at={phase === 'assigned' ? acknowledgeDueAt : dueAt} isOpen={isOpen(item)} />
      </td>
      <td>
        <span className={classes.who}>
          <ResponsibleName of={responsible} />
          {actions.includes('appoint') && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={onAppoint}
              aria-label={t('agency.appoint', { code })}
            >
              {t('item.appoint.open')}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
