import { type Finding, finding } from './finding.ts';
import { dataDigestOf, hashOf, type SealedRow } from './seal.ts';

/** Where the last row that was looked at ends. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/** One row against the row before it. */
export function verifyRow(stream: string, before: ChainEnd, row: SealedRow): readonly Finding[] {
  const found: Finding[] = [];
  const say = (code: Finding['code'], text: string): void => {
    found.push(finding(code, stream, row.seq, text));
  };
  if (row.seq !== before.seq + 1)
    say('rows-missing', `row ${before.seq + 1} to ${row.seq - 1} are not there`);
  else if (row.prev !== before.hash) say('chain-broken', 'does not follow from the row before it');
  if (dataDigestOf(row.salt, row.data) !== row.dataDigest)
    say('row-edited', 'its data is not what was digested');
  else if (hashOf(stream, row) !== row.hash) say('row-edited', 'it is not what was hashed');
  return found;
}
