import { useTranslation } from 'react-i18next';
import { dayOfYearText } from '../draft/written-days.ts';
import classes from './ladder-picture.module.css';
import { ladderPlaces, type Rung } from './ladder-places.ts';
import type { Rules } from './rule-texts.ts';

const WIDTH = 720;
const MARGIN = 40;
const LINE = 44;

/** What happens round the deadline of a report, drawn on a line of time. */
export function LadderPicture({ rules }: { readonly rules: Rules }) {
  const { t } = useTranslation();
  const rungs = ladderPlaces(rules);
  const said = (rung: Rung): string => t(`start.ladder.${rung.kind}`, { count: rung.days });
  return (
    <figure className={`${classes.ladder} sheet`}>
      <figcaption>
        {rules.agencyReportBefore === null
          ? t('start.ladder.titleNone')
          : t('start.ladder.title', { day: dayOfYearText(rules.agencyReportBefore) })}
      </figcaption>
      <div className={classes.frame}>
        <svg viewBox={`0 0 ${WIDTH} 92`} className={classes.picture} aria-hidden>
          <line x1={MARGIN} x2={WIDTH - MARGIN} y1={LINE} y2={LINE} className={classes.line} />
          {rungs.map((rung) => (
            <RungMark key={`${rung.kind} ${rung.days}`} rung={rung} />
          ))}
        </svg>
      </div>
      <ol className={classes.story}>
        {rungs.map((rung) => (
          <li key={`${rung.kind} ${rung.days}`} data-kind={rung.kind}>
            {said(rung)}
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** Each kind has a shape of its own. */
function RungMark({ rung: { kind, days, at } }: { readonly rung: Rung }) {
  const { t } = useTranslation();
  const x = MARGIN + at * (WIDTH - 2 * MARGIN);
  const sign = kind === 'reminder' ? '−' : '+';
  return (
    <g transform={`translate(${x} ${LINE})`} data-kind={kind} className={classes.rung}>
      {kind === 'reminder' && <circle r={6} />}
      {kind === 'due' && <rect x={-2} y={-22} width={4} height={44} />}
      {kind === 'urging' && <path d="M0 -8 8 7 -8 7Z" />}
      {kind === 'escalation' && <rect x={-7} y={-7} width={14} height={14} />}
      <text y={kind === 'due' ? 38 : 26} textAnchor="middle">
        {kind === 'due' ? t('start.ladder.dueShort') : `${sign}${days}`}
      </text>
    </g>
  );
}
