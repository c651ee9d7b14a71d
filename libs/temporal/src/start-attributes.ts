import { SEARCH_ATTRIBUTES } from '#contracts/workflow/search-attributes';

/** News by which a process may begin: they say what it is about. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  'assignment',
  'period-due',
  'report-due',
  'entry-taken-over',
]);

interface Beginning {
  readonly assignment?: About & { readonly code: string; readonly lead: string | null };
  readonly duty?: About & { readonly agency?: string };
}

interface About {
  readonly planId: string;
  readonly locality: string;
}

/**
 * Search attributes by which a process is found from its start on. Given with the start they cost nothing; a process
 * that begins without them writes them itself, as an event of its history.
 */
export function startAttributes(news: { readonly type: string }): Record<string, string[]> {
  if (!BEGINNINGS.has(news.type)) return {};
  const { assignment, duty } = news as Beginning;
  const about = assignment ?? duty;
  if (about === undefined) return {};
  const lead = assignment === undefined ? duty?.agency : assignment.lead;
  const attributes = {
    [SEARCH_ATTRIBUTES.plan]: about.planId,
    [SEARCH_ATTRIBUTES.locality]: about.locality,
    [SEARCH_ATTRIBUTES.item]: assignment?.code,
    [SEARCH_ATTRIBUTES.lead]: lead,
  };
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, [value]]] : [])),
  );
}
