import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftEditor } from '../draft/draft-editor.ts';
import classes from './many-statements.module.css';
import { isState, type State, STATES, statementPatch } from './statements.ts';
import { DayField } from '../../parts/day-field.tsx';

interface ManyStatementsProps {
  readonly marked: ReadonlySet<string>;
  readonly onMark: (marked: ReadonlySet<string>) => void;
}

/** The same said of many items at once. */
export function ManyStatements({ marked, onMark }: ManyStatementsProps) {
  const { t } = useTranslation();
  const { draft, save } = useDraftEditor();
  const [state, setState] = useState<State>('in-progress');
  const [evidence, setEvidence] = useState('');
  const [day, setDay] = useState('');
  const items = draft.items.filter(({ ref }) => marked.has(ref));
  const unstated = draft.items.filter(({ takeover }) => takeover === null);
  const isAll = items.length === draft.items.length;
  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const change = {
      status: state,
      ...(evidence.trim() === '' ? {} : { evidence: evidence.trim() }),
      ...(state === 'completed' && day !== '' ? { completedOn: day } : {}),
    };
    if ((await save(statementPatch(items, change))) !== 'saved') return;
    onMark(new Set());
    setEvidence('');
  };
  return (
    <form className={`${classes.bar} sheet`} onSubmit={(event) => void set(event)}>
      <Checkbox
        label={t('start.takeover.markAll')}
        checked={isAll}
        indeterminate={!isAll && items.length > 0}
        onChange={() => onMark(new Set(isAll ? [] : draft.items.map(({ ref }) => ref)))}
      />
      {unstated.length > 0 && (
        <Button variant="subtle" onClick={() => onMark(new Set(unstated.map(({ ref }) => ref)))}>
          {t('start.takeover.markUnstated', { count: unstated.length })}
        </Button>
      )}
      <NativeSelect
        size="xs"
        aria-label={t('start.takeover.state')}
        value={state}
        onChange={({ currentTarget: { value } }) => isState(value) && setState(value)}
        data={STATES.map((value) => ({ value, label: t(`start.state.${value}`) }))}
      />
      <TextInput
        size="xs"
        className={classes.evidence ?? ''}
        aria-label={t('start.takeover.evidence')}
        placeholder={t('start.takeover.evidenceHint')}
        maxLength={500}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      {state === 'completed' && (
        <DayField
          size="xs"
          aria-label={t('start.takeover.completedOn')}
          value={day}
          onChange={(day) => setDay(day)}
        />
      )}
      <Button type="submit" disabled={items.length === 0}>
        {t('start.takeover.setMany', { count: items.length })}
      </Button>
    </form>
  );
}
