import { useTranslation } from 'react-i18next';
import { DaysOff } from './days-off.tsx';
import { LadderPicture } from './ladder-picture.tsx';
import { RuleField } from './rule-field.tsx';
import { DATE_RULES, LADDER_RULES, REMINDER_RULES, TIME_RULES } from './rule-texts.ts';
import { useDraftEditor } from '../draft/draft-editor.ts';
import classes from './rules-step.module.css';

/** When agencies report, and what happens before and after a deadline; fixed when the plan starts. */
export function RulesStep() {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const contradicts = draft.blockers.find(({ code }) => code === 'rules-contradict');
  const groups = [
    { key: 'year', rules: DATE_RULES },
    { key: 'ladder', rules: LADDER_RULES },
    { key: 'reminders', rules: REMINDER_RULES },
    { key: 'times', rules: TIME_RULES },
  ] as const;
  return (
    <div className={classes.rules}>
      <p className="soft">{t('start.rules.hint')}</p>
      {contradicts !== undefined && <p className={classes.wrong}>{contradicts.text}</p>}
      <LadderPicture rules={draft.rules} />
      {groups.map(({ key, rules }) => (
        <section key={key} className="sheet">
          <h2>{t(`start.rules.${key}`)}</h2>
          <div className={classes.fields}>
            {rules.map((rule) => (
              <RuleField key={rule} rule={rule} />
            ))}
          </div>
        </section>
      ))}
      <DaysOff />
    </div>
  );
}
