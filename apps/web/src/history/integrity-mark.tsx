import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { momentText } from '../parts/days.ts';
import { Shown } from '../parts/shown.tsx';
import classes from './history.module.css';
import { type HistorySource, useIntegrity } from './sources.ts';

/** Whether this journal was checked and found as it was written, and how far a signed checkpoint vouches for it. */
export function IntegrityMark({ source }: { readonly source: HistorySource }) {
  const { t } = useTranslation();
  const integrity = useIntegrity(source);
  return (
    <Shown query={integrity} lines={1}>
      {({ intact, upToSeq, checkedAt, checkpoint, findings }) => (
        <div className={classes.integrity} data-intact={intact}>
          {intact ? <IconShieldCheck size={20} aria-hidden /> : <IconShieldX size={20} aria-hidden />}
          <div>
            <strong>
              {intact
                ? t('history.intact', { row: upToSeq })
                : t('history.broken', { count: findings.length })}
            </strong>{' '}
            <span className="soft">{t('history.checkedAt', { at: momentText(checkedAt) })}</span>
            {checkpoint === null ? (
              <p className="soft small">{t('history.noCheckpoint')}</p>
            ) : (
              <p className="soft small">
                {t(checkpoint.signatureValid ? 'history.checkpoint' : 'history.checkpointInvalid', {
                  at: momentText(checkpoint.madeAt),
                  row: checkpoint.upToSeq,
                  root: checkpoint.root.slice(0, 12),
                })}
              </p>
            )}
            {findings.map((finding) => (
              <p key={JSON.stringify(finding)}>{finding.text}</p>
            ))}
          </div>
        </div>
      )}
    </Shown>
  );
}
