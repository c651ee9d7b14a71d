/** Without letters and digits that are taken for one another when read aloud or copied by hand. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;
const GROUP = 4;

/** `k7mq-xw3r-…`: 79 random bits, for an account that somebody else will use. */
export function newPassword(): string {
  const signs: string[] = [];
  while (signs.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      // Beyond the last whole round some signs would come more often than others.
      if (byte < SIGNS.length * Math.floor(256 / SIGNS.length)) signs.push(SIGNS[byte % SIGNS.length] ?? '');
    }
  }
  const groups = Array.from({ length: LENGTH / GROUP }, (_, index) =>
    signs.slice(index * GROUP, (index + 1) * GROUP).join(''),
  );
  return groups.join('-');
}
