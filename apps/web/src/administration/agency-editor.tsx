import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { failureOf } from '../api/failure.ts';
import { useMe } from '../api/session.ts';
import { announce } from '../parts/announce.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useKeptText } from '../parts/kept-text.ts';
import { LeaveWarning } from '../parts/leave-warning.tsx';
import { TwoVersions } from '../parts/two-versions.tsx';
import { AgencyFields } from './agency-fields.tsx';
import classes from './agency-fields.module.css';
import { type AgencyForm, bodyOf, differingFields, formOf, keptFormIn } from './agency-form.ts';
import { useFieldText } from './use-field-text.ts';
import type { Agency } from './use-agencies.ts';

/** What was edited is kept on this computer; when somebody else changed the agency meanwhile, a person chooses. */
export function AgencyEditor({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation();
  const mayWrite = useMe().actions.includes('agency.write');
  const keeping = useKeptText(`agency/${agency.id}`);
  const kept = keptFormIn(keeping.text);
  const fieldText = useFieldText();
  const save = useAct('patch', '/api/agencies/{id}');
  const theirs = formOf(agency);
  const form = kept?.form ?? theirs;
  const version = kept?.version ?? agency.version;
  const keep = (next: AgencyForm, from = version): void =>
    keeping.write(JSON.stringify({ version: from, form: next }));
  const differing = version === agency.version ? [] : differingFields(form, theirs);
  const submit = (): void =>
    save.mutate(
      { params: { path: { id: agency.id } }, body: bodyOf(form), version },
      {
        onSuccess: () => {
          keeping.forget();
          announce(t('administration.agencySaved'));
        },
      },
    );
  const both = (of: AgencyForm): string => differing.map((field) => fieldText(field, of)).join('\n\n');
  // The conflict itself stands below, with both versions.
  const failure = save.error !== null && failureOf(save.error).code !== 'version-changed' ? save.error : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveWarning when={kept !== null} />
      <fieldset disabled={!mayWrite} className={classes.bare}>
        <AgencyFields form={form} ownId={agency.id} onChange={keep} />
      </fieldset>
      {differing.length > 0 && (
        <TwoVersions
          mine={both(form)}
          theirs={both(theirs)}
          onMine={() => keep(form, agency.version)}
          onTheirs={keeping.forget}
        />
      )}
      {failure !== null && <FailureNotice error={failure} onRepeat={submit} />}
      {mayWrite && (
        <Group mt="md">
          <Button type="submit" loading={save.isPending} disabled={kept === null || differing.length > 0}>
            {t('common.save')}
          </Button>
          {kept !== null && (
            <Button variant="default" onClick={keeping.forget}>
              {t('administration.dropEdits')}
            </Button>
          )}
          {kept !== null && <span className="soft small">{t('common.kept')}</span>}
        </Group>
      )}
    </form>
  );
}
