import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { plainly } from '../parts/plainly.ts';
import { Shown } from '../parts/shown.tsx';
import { AdministrationHead } from './administration-head.tsx';
import { AgencyDownloads } from './agency-downloads.tsx';
import { AgencyTable } from './agency-table.tsx';
import classes from './filters.module.css';
import { ImportAgencies } from './import-agencies.tsx';
import { KINDS } from './agency-form.ts';
import { type Agency, useAgencies } from './use-agencies.ts';

const namesOf = ({ names, aliases, code }: Agency): string =>
  plainly([...names.map(({ name }) => name), ...aliases, code ?? ''].join('\n'));

/** The bodies of the locality, by all the names that they ever had. */
export function AgenciesPage() {
  const { t } = useTranslation();
  const mayWrite = useMe().actions.includes('agency.write');
  const { pages, agencies } = useAgencies();
  const [{ q = '', kind, state }, change] = useAddressSearch();
  const [isImporting, importing] = useDisclosure(false);
  const shown = agencies.filter(
    (agency) =>
      namesOf(agency).includes(plainly(q)) &&
      (kind === undefined || agency.kind === kind) &&
      (state === undefined || (agency.endedOn !== null) === (state === 'ended')),
  );
  return (
    <>
      <AdministrationHead title={t('administration.part.agencies')}>
        <AgencyDownloads />
        {mayWrite && (
          <>
            <Button variant="default" onClick={importing.open}>
              {t('administration.importAgencies')}
            </Button>
            <Button
              renderRoot={(props) => (
                <Link to="/administration/agencies/$agencyId" params={{ agencyId: 'new' }} {...props} />
              )}
            >
              {t('administration.addAgency')}
            </Button>
          </>
        )}
      </AdministrationHead>
      <div className={classes.filters}>
        <TextInput
          size="xs"
          aria-label={t('administration.findAgency')}
          placeholder={t('administration.findAgency')}
          value={q}
          onChange={(event) => change({ q: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('administration.kind')}
          value={kind ?? ''}
          onChange={(event) => change({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: t('administration.everyKind') },
            ...KINDS.map((one) => ({ value: one, label: t(`administration.kinds.${one}`) })),
          ]}
        />
        <NativeSelect
          size="xs"
          aria-label={t('administration.state')}
          value={state ?? ''}
          onChange={(event) => change({ state: event.currentTarget.value })}
          data={[
            { value: '', label: t('administration.everyState') },
            { value: 'active', label: t('administration.active') },
            { value: 'ended', label: t('administration.endedOnes') },
          ]}
        />
      </div>
      <Shown query={pages} lines={10}>
        {() =>
          shown.length === 0 ? (
            <div className="sheet">
              <EmptyState title={t('administration.noAgencies')} hint={t('administration.noAgenciesHint')} />
            </div>
          ) : (
            <AgencyTable agencies={shown} all={agencies} />
          )
        }
      </Shown>
      {mayWrite && <ImportAgencies isOpen={isImporting} onClose={importing.close} />}
    </>
  );
}
