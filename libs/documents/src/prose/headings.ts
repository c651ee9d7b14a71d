import { bodiesAlone } from './bodies-charged.ts';
import type { IsForeign } from './foreign.ts';
import type { Scope } from './scope.ts';
import type { Segment } from './segments.ts';
import { NO_TASKS_BELOW, TASKS_BELOW } from './words/headings.ts';

const LONGEST_HEADING = 160;
const ALWAYS_HEADS = new Set<Segment['kind']>(['article', 'roman', 'capital']);

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
const stands = (text: string): boolean => text.length <= LONGEST_HEADING && !/[.;,!?…]$/u.test(text);

/**
 * Whether a segment heads those after it: by its marker, its capitals, or because a list of another kind follows.
 * @param official in news, capitals are names under pictures and texts
 */
export function isHeading(
  segment: Segment,
  next: Segment | undefined,
  official: boolean,
  assigns: () => boolean,
): boolean {
  const { kind, body } = segment;
  const text = body.text.replace(/:$/u, '');
  if (!stands(text)) return false;
  if (bodiesAlone(text).length > 0) return kind !== 'plain' && kind !== 'dash' && kind !== 'plus';
  if (kind === 'plain') return official && isCapitals(text);
  if (body.text.endsWith(':') && !ALWAYS_HEADS.has(kind)) return false;
  const headsReport = next?.kind === 'plain' && !body.text.endsWith(':') && NO_TASKS_BELOW.test(text);
  const headsList = next !== undefined && next.kind !== kind && (next.kind !== 'plain' || isLong(next));
  return (ALWAYS_HEADS.has(kind) || isCapitals(text) || headsList || headsReport) && !assigns();
}

const isLong = ({ body }: Segment): boolean => body.text.length > LONGEST_HEADING;

/** What stands below a heading; below a body abroad, what it does itself. */
export function scopeBelow(segment: Segment, above: Scope, isForeign: IsForeign): Scope {
  const { kind, body, whole } = segment;
  const named = bodiesAlone(body.text);
  const leads = named.filter((name) => !isForeign(name));
  const theirs = named.length > 0 && leads.length === 0;
  const quiet = NO_TASKS_BELOW.test(body.text) && !/nhiệm vụ/iu.test(body.text);
  return {
    kind,
    heading: true,
    open: true,
    charged: leads.length > 0 ? { leads, coordinating: [] } : null,
    tasks: leads.length > 0 || (!quiet && !theirs && (above.tasks || TASKS_BELOW.test(body.text))),
    section: leads.length > 0 ? above.section : whole.text.replace(/[:.]$/u, ''),
    before: '',
    times: [],
  };
}
