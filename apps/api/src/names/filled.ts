/** A sentence with its `{…}` filled in; what has no value is a dash. */
export const filled = (sentence: string, values: Readonly<Record<string, string | undefined>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '—');
