import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../api/live.ts';
import { announce } from '../parts/announce.ts';
import classes from './live-banner.module.css';

/** Says when what is shown may be old. */
export function LiveBanner() {
  const { t } = useTranslation();
  const isOnline = useLive();
  const wasOnline = useRef(true);
  useEffect(() => {
    if (isOnline && !wasOnline.current) announce(t('frame.online'));
    wasOnline.current = isOnline;
  }, [isOnline, t]);
  if (isOnline) return null;
  return (
    <p className={classes.banner} role="status">
      {t('frame.offline')}
    </p>
  );
}
