import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { dictionary } from './vi/dictionary.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof dictionary };
    returnNull: false;
  }
}

export type Language = 'vi' | 'en';
const KEY = 'phoihop.language';
const dictionaries = {
  vi: async () => (await import('./vi/dictionary.ts')).dictionary as object,
  en: async () => (await import('./en/dictionary.ts')).dictionary as object,
};

export const language = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

async function bring(chosen: Language): Promise<void> {
  if (!i18next.hasResourceBundle(chosen, 'translation')) {
    i18next.addResourceBundle(chosen, 'translation', await dictionaries[chosen]());
  }
  document.documentElement.lang = chosen;
}

/** Vietnamese, unless this person chose English before. */
export async function prepareWords(): Promise<void> {
  const chosen: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  await i18next.use(initReactI18next).init({
    lng: chosen,
    fallbackLng: false,
    resources: {},
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  await bring(chosen);
  await i18next.changeLanguage(chosen);
}

export async function chooseLanguage(chosen: Language): Promise<void> {
  await bring(chosen);
  localStorage.setItem(KEY, chosen);
  await i18next.changeLanguage(chosen);
}
