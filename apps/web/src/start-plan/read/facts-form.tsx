import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { dayText } from '../../parts/days.ts';
import { typedDay } from '../../parts/typed-day.ts';
import { useDraftEditor } from '../draft/draft-editor.ts';
import type { Draft, Patch } from '../draft/draft-fields.ts';
import { SavedField } from '../draft/saved-field.tsx';
import { dayOfYearText, readDayOfYear } from '../draft/written-days.ts';
import classes from './facts-form.module.css';

type Facts = Draft['facts'];
type Fact = keyof Facts;

const FACTS: readonly Fact[] = [
  'number',
  'issuedOn',
  'issuer',
  'subject',
  'from',
  'to',
  'focalAgency',
  'supervisingAuthority',
  'agencyReportBefore',
  'consolidatedReportBefore',
];

const isYear = (fact: Fact): boolean => fact === 'from' || fact === 'to';
const isDayOfYear = (fact: Fact): fact is 'agencyReportBefore' | 'consolidatedReportBefore' =>
  fact === 'agencyReportBefore' || fact === 'consolidatedReportBefore';

function textOf(facts: Facts, fact: Fact): string {
  const value = facts[fact];
  if (fact === 'issuedOn') return facts.issuedOn === null ? '' : dayText(facts.issuedOn);
  return isDayOfYear(fact) ? dayOfYearText(facts[fact]) : String(value ?? '');
}

function patchOf(fact: Fact, said: string): Patch | null {
  if (said === '') return { facts: { [fact]: null } };
  if (isYear(fact)) return /^(?:19|20)\d\d$/.test(said) ? { facts: { [fact]: Number(said) } } : null;
  if (fact === 'issuedOn') {
    const day = typedDay(said);
    return day === null ? null : { facts: { issuedOn: day } };
  }
  if (!isDayOfYear(fact)) return { facts: { [fact]: said } };
  const day = readDayOfYear(said);
  // What the plan states of a date is also the rule by which it runs.
  return day === null ? null : { facts: { [fact]: day }, rules: { [fact]: day } };
}

/** What the document says of the plan as a whole. */
export function FactsForm() {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const [{ fact: asked }] = useAddressSearch();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`#fact-${asked ?? ''}`)?.focus();
  }, [asked]);
  const wrongOf = (fact: Fact): string => {
    if (fact === 'issuedOn') return t('common.dayWrong');
    return t(isYear(fact) ? 'start.facts.wrongYear' : 'start.facts.wrongDay');
  };
  const missing = new Set(
    draft.blockers.filter(({ code }) => code === 'fact-missing').map(({ what }) => what),
  );
  return (
    <section>
      <h2>{t('start.facts.title')}</h2>
      <p className="soft small">{t('start.facts.hint')}</p>
      <div ref={form} className={`${classes.form} sheet`}>
        {FACTS.map((fact) => {
          const question = draft.questions.find(
            (one) => one.open && one.refs.length === 0 && one.about === fact,
          );
          return (
            <SavedField
              key={fact}
              id={`fact-${fact}`}
              name={`facts/${fact}`}
              label={t(`start.fact.${fact}`)}
              value={textOf(draft.facts, fact)}
              hasLines={fact === 'subject'}
              className={(missing.has(fact) ? classes.missing : classes.field) ?? ''}
              description={question?.text ?? (missing.has(fact) ? t('start.facts.missing') : undefined)}
              wrong={wrongOf(fact)}
              patchOf={(said) => patchOf(fact, said)}
            />
          );
        })}
      </div>
    </section>
  );
}
