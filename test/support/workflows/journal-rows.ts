import type { Rig } from './rig.ts';

export interface JournalRowRead {
  readonly seq: number;
  readonly type: string;
  /** Milliseconds. */
  readonly at: number;
  readonly key: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export async function rowsOf(rig: Rig, stream: string): Promise<readonly JournalRowRead[]> {
  return await rig.record.query(
    'select seq, type, at, key, data from journal where stream = $1 order by seq',
    [stream],
  );
}

/** Numbers that the contributions asked for were given, in the journal's order. */
export async function contributionIds(rig: Rig, item: string): Promise<readonly string[]> {
  const rows = await rowsOf(rig, item);
  return rows
    .filter(({ type }) => type === 'contribution-requested')
    .map(({ data }) => String(data['contributionId']));
}
