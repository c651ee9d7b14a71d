/** A piece of HTML. Everything that is put into one is escaped, unless it is one itself. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => ESCAPED[one] ?? one);

type Piece = Markup | string | readonly Markup[];

function put(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  return piece instanceof Markup ? piece.html : piece.map(({ html }) => html).join('');
}

/** Writes HTML: what stands between the braces is text, never markup. */
export const markup = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(
    parts.map((part, index) => part + (index < pieces.length ? put(pieces[index] ?? '') : '')).join(''),
  );
