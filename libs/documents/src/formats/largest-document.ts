/** In bytes. The longest plan as text has some hundred kilobytes; more is another kind of file. */
export const LARGEST_DOCUMENT = 5_000_000;
