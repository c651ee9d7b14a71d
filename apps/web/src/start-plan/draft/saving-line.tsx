import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldsOf, type Patch } from './draft-fields.ts';
import classes from './saving-line.module.css';

interface SavingLineProps {
  readonly state: 'quiet' | 'saving' | 'saved' | 'failed';
  readonly undoable: readonly (readonly Patch[])[];
  readonly onUndo: (patches: readonly Patch[]) => void;
}

type Kind = 'added' | 'removed' | 'facts' | 'rules' | 'items' | 'answers' | 'matches' | 'takeover';

/** Of what kind the change was that these patches take back. */
function kindOf(patches: readonly Patch[]): Kind {
  const [first = {}] = patches;
  if (first.removed !== undefined && first.restored === undefined) return 'added';
  if (first.restored !== undefined && first.removed === undefined) return 'removed';
  if (first.items !== undefined || first.removed !== undefined) return 'items';
  return fieldsOf(first)[0]?.part ?? 'takeover';
}

/** Says quietly that everything is saved, and takes the last change back. */
export function SavingLine({ state, undoable, onUndo }: SavingLineProps) {
  const { t } = useTranslation();
  const last = undoable.at(-1);
  const isQuiet = state === 'quiet' && last === undefined;
  return (
    <div className={isQuiet ? classes.quiet : `${classes.line} no-print`}>
      <span role="status" className="soft small">
        {state !== 'quiet' && t(`start.saving.${state}`)}
      </span>
      {last !== undefined && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={state === 'saving'}
          onClick={() => onUndo(last)}
        >
          {t('start.undo', { what: t(`start.change.${kindOf(last)}`) })}
        </Button>
      )}
    </div>
  );
}
