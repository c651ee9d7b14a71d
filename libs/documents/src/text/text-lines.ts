import { plainText } from '#domain/document/plain-text';

/** A line of the text that is not blank, with its 1-based number in the file. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text as plain text. A tab ends a cell in text that was copied from a table, so it ends a line. */
export function textLines(text: string): TextLine[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((line, index) =>
      line.split(/[\t\f\v]/u).map((part) => ({ number: index + 1, text: plainText(part) })),
    )
    .filter((line) => line.text !== '');
}
