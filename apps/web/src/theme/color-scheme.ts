import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

const KEY = 'phoihop.color-scheme';

/** Keeps the choice where color-scheme.js finds it before anything is painted. */
export function colorSchemeManager(): MantineColorSchemeManager {
  return {
    get: (byDefault) => (localStorage.getItem(KEY) as MantineColorScheme | null) ?? byDefault,
    set: (value) => localStorage.setItem(KEY, value),
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => localStorage.removeItem(KEY),
  };
}
