import { Checkbox, NativeSelect } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { dayText } from '../../parts/days.ts';
import { typedDay } from '../../parts/typed-day.ts';
import { useDraftEditor } from '../draft/draft-editor.ts';
import type { DraftItem } from '../draft/draft-fields.ts';
import { SavedField } from '../draft/saved-field.tsx';
import classes from './statement-row.module.css';
import { isState, stateWith, STATES, statementPatch } from './statements.ts';

interface StatementRowProps {
  readonly item: DraftItem;
  readonly isMarked: boolean;
  readonly onMark: (ref: string, isMarked: boolean) => void;
}

/** How far one item came on paper, and what shows it. */
export function StatementRow({ item, isMarked, onMark }: StatementRowProps) {
  const { t } = useTranslation();
  const { draft, canEdit, save } = useDraftEditor();
  const [{ item: asked }] = useAddressSearch();
  const row = useRef<HTMLTableRowElement>(null);
  const isAsked = asked === item.ref;
  useEffect(() => {
    if (isAsked) row.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  const { ref, code, content, takeover } = item;
  const label = code ?? `#${ref}`;
  const missing = draft.blockers.filter(
    (one) => one.ref === ref && /^(evidence|completion|takeover)-/.test(one.code),
  );
  return (
    <tr ref={row} className={classes.row} data-asked={isAsked || undefined}>
      <td className={classes.item}>
        <Checkbox
          checked={isMarked}
          disabled={!canEdit}
          aria-label={t('start.takeover.mark', { code: label })}
          onChange={(event) => onMark(ref, event.currentTarget.checked)}
        />
        <span>
          <strong>{label}</strong> <span className={classes.content}>{content}</span>
          {missing.map(({ code: blocker, text }) => (
            <span key={blocker} className={classes.missing}>
              {text}
            </span>
          ))}
        </span>
      </td>
      <td>
        <NativeSelect
          size="xs"
          className={classes.state ?? ''}
          aria-label={t('start.takeover.stateOf', { code: label })}
          disabled={!canEdit}
          value={takeover?.status ?? ''}
          onChange={({ currentTarget: { value } }) =>
            isState(value) && void save(statementPatch([item], { status: value }))
          }
          data={[
            ...(takeover === null ? [{ value: '', label: t('start.takeover.choose') }] : []),
            ...STATES.map((value) => ({ value, label: t(`start.state.${value}`) })),
          ]}
        />
      </td>
      <td>
        <SavedField
          name={`takeover/${ref}/evidence`}
          label={t('start.takeover.evidenceOf', { code: label })}
          isLabelHidden
          value={takeover?.evidence ?? ''}
          placeholder={t('start.takeover.evidenceHint')}
          patchOf={(said) => ({ takeover: { items: { [ref]: stateWith(takeover, { evidence: said }) } } })}
        />
      </td>
      <td>
        {takeover?.status === 'completed' && (
          <SavedField
            name={`takeover/${ref}/completedOn`}
            label={t('start.takeover.completedOnOf', { code: label })}
            isLabelHidden
            placeholder={t('common.dayForm')}
            wrong={t('common.dayWrong')}
            value={takeover.completedOn === null ? '' : dayText(takeover.completedOn)}
            patchOf={(said) =>
              said !== '' && typedDay(said) === null
                ? null
                : { takeover: { items: { [ref]: stateWith(takeover, { completedOn: typedDay(said) }) } } }
            }
          />
        )}
      </td>
    </tr>
  );
}
