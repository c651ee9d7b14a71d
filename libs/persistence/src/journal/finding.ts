/** What `verify` found; `code` is stable. */
export interface Finding {
  readonly code:
    | 'row-edited'
    | 'rows-missing'
    | 'chain-broken'
    | 'tail-cut'
    | 'chain-vanished'
    | 'head-unlike'
    | 'key-unlike'
    | 'checkpoint-false'
    | 'state-unlike';
  readonly stream: string;
  /** Row, where it is about one. */
  readonly seq: number | null;
  readonly text: string;
}

export const finding = (
  code: Finding['code'],
  stream: string,
  seq: number | null,
  text: string,
): Finding => ({ code, stream, seq, text });
