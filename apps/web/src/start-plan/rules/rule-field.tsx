import { useTranslation } from 'react-i18next';
import { useDraftEditor } from '../draft/draft-editor.ts';
import { SavedField } from '../draft/saved-field.tsx';
import { type RuleName, rulePatch, ruleText } from './rule-texts.ts';

/** One rule as a person writes it, with what it does. */
export function RuleField({ rule }: { readonly rule: RuleName }) {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  return (
    <SavedField
      name={`rules/${rule}`}
      label={t(`start.rule.${rule}`)}
      description={t(`start.ruleHint.${rule}`)}
      value={ruleText(draft.rules, rule)}
      wrong={t('start.rules.wrong')}
      patchOf={(said) => rulePatch(draft.rules, rule, said)}
    />
  );
}
