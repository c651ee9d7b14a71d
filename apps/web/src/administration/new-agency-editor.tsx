import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { announce } from '../parts/announce.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useKeptText } from '../parts/kept-text.ts';
import { AgencyFields } from './agency-fields.tsx';
import { bodyOf, keptFormIn, NEW_FORM } from './agency-form.ts';

/** An agency that is not in the list yet; what is typed stays on this computer until it is added. */
export function NewAgencyEditor() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keeping = useKeptText('agency/new');
  const form = keptFormIn(keeping.text)?.form ?? NEW_FORM;
  const add = useAct('post', '/api/agencies');
  const submit = (): void =>
    add.mutate(
      { body: { ...bodyOf(form), parent: null } },
      {
        onSuccess: (answer) => {
          keeping.forget();
          announce(t('administration.agencyAdded'));
          if (answer !== undefined)
            void navigate({ to: '/administration/agencies/$agencyId', params: { agencyId: answer.id } });
        },
      },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <AgencyFields
        form={form}
        ownId={null}
        onChange={(next) => keeping.write(JSON.stringify({ version: 0, form: next }))}
      />
      {add.error !== null && <FailureNotice error={add.error} onRepeat={submit} />}
      <Group mt="md">
        <Button
          type="submit"
          loading={add.isPending}
          disabled={form.names.every(({ name }) => name.trim() === '')}
        >
          {t('administration.addAgency')}
        </Button>
        {keeping.isKept && <span className="soft small">{t('common.kept')}</span>}
      </Group>
    </form>
  );
}
