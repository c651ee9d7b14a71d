import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActFailure, failureOf } from '../api/failure.ts';
import classes from './failure-notice.module.css';

interface FailureNoticeProps {
  readonly error: unknown;
  readonly onRepeat?: (() => void) | undefined;
}

const isText = (one: unknown): one is { text: string } =>
  typeof one === 'object' && one !== null && 'text' in one && typeof one.text === 'string';

/** What went wrong and what to do, with the code and a way to copy it for support. */
export function FailureNotice({ error, onRepeat }: FailureNoticeProps) {
  const { t } = useTranslation();
  const { code, title, detail, details } = failureOf(error);
  const key = error instanceof ActFailure ? ` · ${error.key}` : '';
  const reasons = Array.isArray(details) ? details.filter(isText).map(({ text }) => text) : [];
  const forSupport = `${code} · ${title} · ${location.pathname} · ${new Date().toISOString()}${key}`;
  return (
    <div className={classes.notice} role="alert">
      <strong>{title}</strong>
      <p>{detail}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.slice(0, 10).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        {onRepeat && (
          <Button variant="default" onClick={onRepeat}>
            {t('common.repeat')}
          </Button>
        )}
        <span className="soft small">
          {t('failure.code')}: <code>{code}</code>
        </span>
        <CopyButton value={forSupport}>
          {({ copied, copy }) => (
            <Button variant="subtle" onClick={copy}>
              {t(copied ? 'failure.copied' : 'failure.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
  );
}
