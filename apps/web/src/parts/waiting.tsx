import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The shape of what is about to come. */
export function Waiting({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={18} mt={10} width={`${95 - ((index * 13) % 40)}%`} animate={false} />
      ))}
    </div>
  );
}
