import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { type Light, lightsOf, PARTS } from './lights.ts';
import { SystemFacts } from './system-facts.tsx';
import classes from './system-lights.module.css';

const SIGN: Readonly<Record<Light, string>> = { good: '✔', attention: '◆', away: '▲' };

/** One light a part, with words; below it the facts. */
export function SystemLights({ state }: { readonly state: Schema<'SystemState'> }) {
  const { t } = useTranslation();
  const lights = lightsOf(state);
  return (
    <div className={classes.lights}>
      {PARTS.map((part) => (
        <section key={part} className={`sheet ${classes.part}`} data-light={lights[part]}>
          <h2>{t(`administration.system.${part}`)}</h2>
          <p className={classes.light}>
            <span aria-hidden>{SIGN[lights[part]]}</span> {t(`administration.light.${part}.${lights[part]}`)}
          </p>
          <SystemFacts part={part} state={state} />
        </section>
      ))}
    </div>
  );
}
