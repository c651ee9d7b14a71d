/** One way in which a document states a fact: what it looks like, and what it then says. */
export interface PhraseRule<T> {
  readonly form: RegExp;
  /** Null where the phrase does not state the fact after all (a day that does not exist). */
  readonly read: (words: RegExpExecArray) => T | null;
}

/** What the first rule that finds something says; earlier rules and earlier lines go first. */
export function firstFact<T>(lines: readonly string[], rules: readonly PhraseRule<T>[]): T | null {
  for (const { form, read } of rules) {
    for (const line of lines) {
      const found = form.exec(line);
      const fact = found && read(found);
      if (fact !== null) return fact;
    }
  }
  return null;
}
