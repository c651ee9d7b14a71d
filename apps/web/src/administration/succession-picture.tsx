import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayText } from '../parts/days.ts';
import { BOX, successionOf } from './succession.ts';
import classes from './succession-picture.module.css';
import type { Agency } from './use-agencies.ts';

interface SuccessionPictureProps {
  readonly agencies: readonly Agency[];
  readonly agencyId: string;
}

/** Who became whom, from left to right; nothing for a body that stands alone. */
export function SuccessionPicture({ agencies, agencyId }: SuccessionPictureProps) {
  const { t } = useTranslation();
  const picture = successionOf(agencies, agencyId);
  if (picture === null) return null;
  const { boxes, lines, width, height } = picture;
  return (
    <section className={classes.succession}>
      <h2>{t('administration.succession')}</h2>
      <div className="wide" tabIndex={-1}>
        <svg width={width + 24} height={height + 24} viewBox={`-12 -12 ${width + 24} ${height + 24}`}>
          <defs>
            <marker
              id="becomes"
              viewBox="0 0 8 8"
              refX="2"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className={classes.head} />
            </marker>
          </defs>
          <g aria-hidden>
            {lines.map(({ from, to, path }) => (
              <path key={`${from} ${to}`} d={path} className={classes.line} markerEnd="url(#becomes)" />
            ))}
          </g>
          {boxes.map(({ agency: { id, name, endedOn }, x, y }) => (
            <foreignObject key={id} x={x} y={y} width={BOX.width} height={BOX.height}>
              <div className={classes.box} data-here={id === agencyId} data-ended={endedOn !== null}>
                {id === agencyId ? (
                  <strong>{name}</strong>
                ) : (
                  <Link to="/administration/agencies/$agencyId" params={{ agencyId: id }}>
                    {name}
                  </Link>
                )}
                {endedOn !== null && (
                  <span className="soft small">{t('administration.endedOn', { day: dayText(endedOn) })}</span>
                )}
              </div>
            </foreignObject>
          ))}
        </svg>
      </div>
    </section>
  );
}
