import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Search = Readonly<Record<string, string | undefined>>;

/** A part of the path: `useAddressPart('planId')` on `/plans/$planId`. */
export function useAddressPart(name: string): string {
  const params: Search = useParams({ strict: false });
  return params[name] ?? '';
}

/** What stands behind the question mark, so that a view can be sent to somebody; undefined or '' takes it away. */
export function useAddressSearch(): readonly [Search, (changes: Search) => void] {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Search) => {
      const withChanges = (before: Search): Search =>
        Object.fromEntries(
          Object.entries({ ...before, ...changes }).filter(([, value]) => (value ?? '') !== ''),
        );
      // No new step back for every letter that is typed.
      void navigate({ to: '.', search: withChanges, replace: true, resetScroll: false });
    },
    [navigate],
  );
  return [search, change];
}
