/** The set with a member more, or without it where it was in. */
export const toggled = <T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> =>
  set.has(member) ? new Set([...set].filter((one) => one !== member)) : new Set([...set, member]);
