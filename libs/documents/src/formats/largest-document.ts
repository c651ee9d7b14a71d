/** In bytes, of any format: documents of Word and Excel may hold pictures. */
export const LARGEST_DOCUMENT = 20_000_000;
/** In bytes. The longest plan as text has some hundred kilobytes; more is another kind of file. */
export const LARGEST_TEXT = 5_000_000;
