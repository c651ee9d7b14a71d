import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './two-versions.module.css';

interface TwoVersionsProps {
  readonly mine: string;
  readonly theirs: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  /** Mine with theirs below it, to be put together by hand. */
  readonly onBoth?: () => void;
}

/** Somebody else wrote in the same place meanwhile: both stand here, and a person chooses. */
export function TwoVersions({ mine, theirs, onMine, onTheirs, onBoth }: TwoVersionsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.versions} role="alert">
      <p>{t('common.versions.hint')}</p>
      <div className={classes.two}>
        <section>
          <h4>{t('common.versions.mine')}</h4>
          <p className="written">{mine === '' ? t('common.none') : mine}</p>
        </section>
        <section>
          <h4>{t('common.versions.theirs')}</h4>
          <p className="written">{theirs === '' ? t('common.none') : theirs}</p>
        </section>
      </div>
      <Group gap="xs">
        <Button variant="default" onClick={onMine}>
          {t('common.versions.takeMine')}
        </Button>
        <Button variant="default" onClick={onTheirs}>
          {t('common.versions.takeTheirs')}
        </Button>
        {onBoth && (
          <Button variant="default" onClick={onBoth}>
            {t('common.versions.takeBoth')}
          </Button>
        )}
      </Group>
    </div>
  );
}
