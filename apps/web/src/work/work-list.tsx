import { Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { TIMELINESS_SIGN } from '../parts/marks.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { groupsOf, nameOfWork, type Work, type WorkGroup } from './work-groups.ts';
import { isInPlace } from './work-place.ts';
import { WorkRow } from './work-row.tsx';
import classes from './work-list.module.css';

export const GROUP_SIGN: Readonly<Record<WorkGroup, string>> = {
  late: TIMELINESS_SIGN.overdue,
  soon: TIMELINESS_SIGN['due-soon'],
  rest: TIMELINESS_SIGN['on-track'],
};
/** More of a group is shown when asked for. */
const AT_FIRST = 60;

/** What waits, grouped by how pressing it is; what needs no more than a click can be chosen and done together. */
export function WorkList({ items }: { readonly items: readonly Work[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choosable = items.filter(isInPlace);
  const chosenWork = choosable.filter((work) => chosen.has(nameOfWork(work)));
  const choose = (works: readonly Work[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const work of works) {
      if (isChosen) next.add(nameOfWork(work));
      else next.delete(nameOfWork(work));
    }
    setChosen(next);
  };
  return (
    <>
      <BulkBar works={chosenWork} onDone={() => setChosen(new Set())} />
      <div className={classes.frame}>
        <table className={`list ${classes.list}`}>
          <thead>
            <tr>
              <th scope="col" className={classes.choose}>
                {choosable.length > 0 && (
                  <Checkbox
                    size="xs"
                    checked={chosenWork.length === choosable.length}
                    indeterminate={chosenWork.length > 0 && chosenWork.length < choosable.length}
                    onChange={(event) => choose(choosable, event.currentTarget.checked)}
                    aria-label={t('work.chooseAll', { count: choosable.length })}
                  />
                )}
                {choosable.length === 0 && <VisuallyHidden>{t('work.chosenColumn')}</VisuallyHidden>}
              </th>
              <th scope="col">{t('work.what')}</th>
              <th scope="col" className={classes.who}>
                {t('work.who')}
              </th>
              <th scope="col" className={classes.when}>
                {t('work.when')}
              </th>
              <th scope="col" className={classes.act}>
                {t('work.next')}
              </th>
            </tr>
          </thead>
          {groupsOf(items).map(({ group, items: works }) => (
            <Group key={group} group={group} works={works} chosen={chosen} onChoose={choose} />
          ))}
        </table>
      </div>
    </>
  );
}

interface GroupProps {
  readonly group: WorkGroup;
  readonly works: readonly Work[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (works: readonly Work[], isChosen: boolean) => void;
}

function Group({ group, works, chosen, onChoose }: GroupProps) {
  const { t } = useTranslation();
  const [{ kind }] = useAddressSearch();
  const [shown, setShown] = useState(AT_FIRST);
  return (
    <tbody>
      <tr className={classes.group} data-group={group}>
        <th scope="rowgroup" colSpan={5}>
          <Link to="/" search={{ kind, group }}>
            <span aria-hidden>{GROUP_SIGN[group]}</span> {t(`work.group.${group}`)} ({works.length})
          </Link>
        </th>
      </tr>
      {works.slice(0, shown).map((work) => (
        <WorkRow
          key={nameOfWork(work)}
          work={work}
          isChosen={chosen.has(nameOfWork(work))}
          onChoose={(isChosen) => onChoose([work], isChosen)}
        />
      ))}
      {works.length > shown && (
        <tr>
          <td colSpan={5}>
            <Button variant="subtle" onClick={() => setShown(shown + AT_FIRST)}>
              {t('common.more')} ({works.length - shown})
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
