import { useTranslation } from 'react-i18next';
import { type BlockerGroup, groupBlockers, placeOf, STEPS } from '../draft/blocker-places.ts';
import type { Draft } from '../draft/draft-fields.ts';
import { PlaceLink } from '../draft/place-link.tsx';
import classes from './blocker-list.module.css';

/** So many items are told by their codes; of more the number. */
const MOST_CODES = 12;

/** What still keeps the plan from starting, step by step, each leading to where it is resolved. */
export function BlockerList({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const groups = groupBlockers(draft.blockers);
  const steps = STEPS.map((step) => ({
    step,
    groups: groups.filter(({ blocker }) => placeOf(blocker).step === step),
  })).filter((one) => one.groups.length > 0);
  return (
    <section>
      <h2>{t('start.blockers.title', { count: groups.length })}</h2>
      <p className="soft">{t('start.blockers.hint')}</p>
      {steps.map(({ step, groups: some }) => (
        <section key={step} className={`${classes.step} sheet`}>
          <h3>{t(`start.step.${step}`)}</h3>
          <ul className={classes.list}>
            {some.map((group) => (
              <li key={`${group.blocker.code} ${group.blocker.ref} ${group.blocker.what}`}>
                <BlockerLine draft={draft} group={group} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function useWhat(draft: Draft): (group: BlockerGroup) => string | null {
  const { t } = useTranslation();
  return ({ blocker: { code, what } }) => {
    if (what === null) return null;
    if (code === 'fact-missing') return t(`start.fact.${what as keyof Draft['facts']}`);
    if (code === 'question-open') return draft.questions.find(({ id }) => id === what)?.text ?? null;
    return `“${what}”`;
  };
}

function BlockerLine({ draft, group }: { readonly draft: Draft; readonly group: BlockerGroup }) {
  const { t } = useTranslation();
  const what = useWhat(draft)(group);
  const { blocker, refs } = group;
  const place = placeOf(blocker);
  const codeOf = (ref: string): string => draft.items.find((one) => one.ref === ref)?.code ?? `#${ref}`;
  return (
    <>
      <PlaceLink to={place}>
        {what !== null && <strong>{what} · </strong>}
        {blocker.text}
      </PlaceLink>
      {refs.length > 0 && (
        <span className={`${classes.items} soft small`}>
          {t('start.blockers.items', { count: refs.length })}
          {refs.slice(0, MOST_CODES).map((ref) => (
            <PlaceLink key={ref} to={placeOf({ ...blocker, ref })} className={classes.code}>
              {codeOf(ref)}
            </PlaceLink>
          ))}
          {refs.length > MOST_CODES && '…'}
        </span>
      )}
    </>
  );
}
