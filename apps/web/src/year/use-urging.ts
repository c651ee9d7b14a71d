import { useState } from 'react';
import { act } from '../api/act.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { refreshAll } from '../api/query-client.ts';

export type Urged = { readonly isDone: true } | { readonly isDone: false; readonly failure: Failure };

/** Urges one agency after another; what became of each is told by the report's id. */
export function useUrging() {
  const [results, setResults] = useState<Readonly<Record<string, Urged>>>({});
  const [isPending, setPending] = useState(false);
  const urge = async (reports: readonly string[]): Promise<void> => {
    setPending(true);
    for (const id of reports) {
      const result = await act('post', '/api/reports/{id}/urge', { params: { path: { id } }, body: {} }).then(
        (): Urged => ({ isDone: true }),
        (error: unknown): Urged => ({ isDone: false, failure: failureOf(error) }),
      );
      setResults((before) => ({ ...before, [id]: result }));
    }
    setPending(false);
    await refreshAll();
  };
  return { results, isPending, urge };
}
