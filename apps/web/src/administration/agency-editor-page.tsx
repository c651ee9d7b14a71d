import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useAddressPart } from '../parts/address.ts';
import { Shown } from '../parts/shown.tsx';
import { AdministrationHead } from './administration-head.tsx';
import { AgencyEditor } from './agency-editor.tsx';
import { NewAgencyEditor } from './new-agency-editor.tsx';
import { SuccessionPicture } from './succession-picture.tsx';
import { useAgencies } from './use-agencies.ts';

/** All that an agency was ever called, and who it was and became. */
export function AgencyEditorPage() {
  const agencyId = useAddressPart('agencyId');
  return agencyId === 'new' ? <NewAgency /> : <OneAgency agencyId={agencyId} />;
}

function Above() {
  const { t } = useTranslation();
  return <Link to="/administration/agencies">{t('administration.part.agencies')}</Link>;
}

function NewAgency() {
  const { t } = useTranslation();
  return (
    <>
      <AdministrationHead title={t('administration.addAgency')} above={<Above />} />
      <NewAgencyEditor />
    </>
  );
}

function OneAgency({ agencyId }: { readonly agencyId: string }) {
  const { t } = useTranslation();
  const agency = api.useQuery('get', '/api/agencies/{id}', { params: { path: { id: agencyId } } });
  const { agencies } = useAgencies();
  const shown = agency.data?.id === agencyId ? agency.data : undefined;
  return (
    <>
      <AdministrationHead title={shown?.name ?? t('administration.agency')} above={<Above />} />
      <SuccessionPicture agencies={agencies} agencyId={agencyId} />
      <Shown query={agency}>{(one) => <AgencyEditor key={one.id} agency={one} />}</Shown>
    </>
  );
}
