import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { dayText } from '../parts/days.ts';
import { Deadline } from '../parts/deadline.tsx';
import { TimelinessMark } from '../parts/marks.tsx';
import { SubjectLink } from '../parts/subject-link.tsx';
import { WorkAct } from './work-act.tsx';
import type { Work } from './work-groups.ts';
import { isInPlace } from './work-place.ts';
import classes from './work-list.module.css';

interface WorkRowProps {
  readonly work: Work;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

export function WorkRow({ work, isChosen, onChoose }: WorkRowProps) {
  const { t } = useTranslation();
  const { subject, plan, timeliness, since } = work;
  const about = [
    work.title,
    plan.number ?? plan.subject,
    since === null ? null : t('work.since', { day: dayText(since) }),
  ].filter((one) => one !== null);
  return (
    <tr className={classes.row} data-chosen={isChosen}>
      <td className={classes.choose}>
        {isInPlace(work) && (
          <Checkbox
            size="xs"
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
            aria-label={t('work.choose', { title: subject.title })}
          />
        )}
      </td>
      <td className={classes.what}>
        <SubjectLink subject={subject} />
        <div className="soft small">{about.join(' · ')}</div>
      </td>
      <td className={classes.who}>
        <Party work={work} />
      </td>
      <td className={classes.when}>
        <TimelinessMark of={timeliness} />
        {work.dueAt !== null && (
          <div className="small">
            <Deadline at={work.dueAt} />
          </div>
        )}
      </td>
      <td className={classes.act}>
        <WorkAct work={work} />
      </td>
    </tr>
  );
}

/** The other side: who did, owes or gets it. */
function Party({ work: { agency, to } }: { readonly work: Work }) {
  const { t } = useTranslation();
  const me = useMe().agency?.id;
  if (to !== null) return <>{t('work.to', { agency: to.name })}</>;
  return <>{agency !== null && agency.id !== me ? agency.name : null}</>;
}
