import { useTranslation } from 'react-i18next';
import { TIMELINESS_SIGN } from '../parts/marks.tsx';
import type { Phase, Timeliness } from '../api/types.ts';
import { Bar } from './bar.tsx';
import type { Mark } from './item-picture.ts';
import { MarkShape } from './mark-shape.tsx';
import shapes from './mark-shape.module.css';
import classes from './picture.module.css';

const ENTRIES: readonly Pick<Mark, 'kind' | 'state' | 'timeliness'>[] = [
  { kind: 'entry', state: 'to-come', timeliness: 'on-track' },
  { kind: 'entry', state: 'owed', timeliness: 'on-track' },
  { kind: 'entry', state: 'owed', timeliness: 'overdue' },
  { kind: 'entry', state: 'submitted', timeliness: 'on-time' },
  { kind: 'entry', state: 'returned', timeliness: 'on-time' },
  { kind: 'entry', state: 'accepted', timeliness: 'on-time' },
  { kind: 'entry', state: 'past', timeliness: 'no-deadline' },
];
const OTHERS: readonly (Pick<Mark, 'state' | 'timeliness'> & {
  readonly kind: Exclude<Mark['kind'], 'entry'>;
})[] = [
  { kind: 'acknowledge', state: 'open', timeliness: 'due-soon' },
  { kind: 'acknowledge', state: 'done', timeliness: 'on-time' },
  { kind: 'due', state: 'open', timeliness: 'on-track' },
  { kind: 'completed', state: 'done', timeliness: 'on-time' },
];
const PHASES: readonly NonNullable<Phase>[] = [
  'assigned',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'returned',
  'suspended',
  'cancelled',
];
const TIMELINESS: readonly Timeliness[] = [
  'overdue',
  'due-soon',
  'on-track',
  'on-time',
  'late',
  'no-deadline',
];

/** What the forms and colours of the picture say. */
export function PictureLegend() {
  const { t } = useTranslation();
  const shape = (of: Pick<Mark, 'kind' | 'state' | 'timeliness'>, text: string) => (
    <li key={text}>
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden>
        <MarkShape of={of} />
      </svg>{' '}
      {text}
    </li>
  );
  return (
    <section className={classes.legend} aria-label={t('picture.legend')}>
      <h2>{t('picture.legend')}</h2>
      <h3>{t('picture.entries')}</h3>
      <ul>
        {ENTRIES.map((of) =>
          shape(
            of,
            of.timeliness === 'overdue' ? t('picture.owedOverdue') : t(`picture.entry.${of.state as 'owed'}`),
          ),
        )}
      </ul>
      <h3>{t('picture.others')}</h3>
      <ul>
        {OTHERS.map((of) =>
          shape(of, `${t(`picture.legendKind.${of.kind}`)}: ${t(`picture.state.${of.state as 'open'}`)}`),
        )}
      </ul>
      <h3>{t('picture.bars')}</h3>
      <ul>
        {PHASES.map((phase) => (
          <li key={phase}>
            <svg width={26} height={12} aria-hidden>
              <Bar phase={phase} timeliness="on-track" from={0} to={26} y={6} />
            </svg>{' '}
            {t(`mark.phase.${phase}`)}
          </li>
        ))}
      </ul>
      <h3>{t('picture.colours')}</h3>
      <ul>
        {TIMELINESS.map((timeliness) => (
          <li key={timeliness}>
            <span className={`${shapes.tone} ${classes.stand}`} data-timeliness={timeliness} aria-hidden>
              {TIMELINESS_SIGN[timeliness]}
            </span>{' '}
            {t(`mark.timeliness.${timeliness}`)}
          </li>
        ))}
      </ul>
      <p className="soft small">{t('picture.keys')}</p>
    </section>
  );
}
