/** A text as it is typed without marks: `so ngoai vu` for `Sở Ngoại vụ`. */
export const plainly = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
