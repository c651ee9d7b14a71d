const LEAD = /^(?:(?:các )?(?:cơ quan |đơn vị )?chủ trì|CT) ?: ?/iu;
const COORDINATING =
  /(?:các )?(?:cơ quan |đơn vị )?(?:chủ trì,? ?)?phối hợp(?: thực hiện)? ?(?::|(?:với|cùng)(?= ))\s?|(?<!\p{L})PH ?:\s?/iu;
const BETWEEN = /^[\s;,.:(–-]$/u;

/** The bodies of a cell that says itself who leads and who takes part. */
export interface LabelledBodies {
  readonly lead: string;
  /** Null where the cell names none. */
  readonly coordinating: string | null;
}

/** The text without the marks that part it from what follows. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && BETWEEN.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

const MARKED_LEAD = /\s*\((?:(?:cơ quan|đơn vị) )?chủ trì\)/giu;
const MARKED_COORDINATING = /\s*\((?:(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?\)/giu;

/** Parts "Sở A (chủ trì); Sở B, Sở C (phối hợp)"; null where no body, or more than one, is marked as leading. */
function partMarked(cell: string): LabelledBodies | null {
  const [mark, another] = cell.matchAll(MARKED_LEAD);
  if (mark === undefined || another !== undefined) return null;
  const after = cell.slice(mark.index + mark[0].length).replace(MARKED_COORDINATING, '');
  const coordinating = after.replace(/^[\s;,.-]+/u, '');
  return { lead: cell.slice(0, mark.index), coordinating: coordinating === '' ? null : coordinating };
}

/** "Sở A chủ trì; Sở B, Sở C phối hợp". */
const SAID = /^([^;]+?) chủ trì\s*[;,.\n]\s*(.+?) (?:cùng )?phối hợp(?: thực hiện)?[.;]?$/isu;
/** Longer cells are no lists of bodies. */
const LONGEST_SAID = 500;

/** Parts "Chủ trì: Sở A; phối hợp: Sở B" and "Sở A chủ trì, phối hợp với Sở B". */
export function partLabelled(cell: string): LabelledBodies {
  const marked = partMarked(cell);
  if (marked) return marked;
  const [, leading, coordinated] = (cell.length <= LONGEST_SAID && SAID.exec(cell)) || [];
  if (leading !== undefined && coordinated !== undefined) return { lead: leading, coordinating: coordinated };
  const lead = cell.replace(LEAD, '');
  const found = COORDINATING.exec(lead);
  if (!found || found.index === 0) return { lead, coordinating: null };
  const before = withoutEnd(lead.slice(0, found.index)).replace(/ chủ trì$/iu, '');
  return { lead: withoutEnd(before), coordinating: lead.slice(found.index + found[0].length) };
}
