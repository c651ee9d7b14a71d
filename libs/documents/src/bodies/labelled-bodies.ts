/** Longer cells are no lists of bodies. */
const LONGEST_CELL = 5000;
const LEAD = /^\s*(?:các )?(?:cơ quan |đơn vị )?chủ trì\s*:\s*/iu;
const BOTH =
  /^(.+?)[\s;,.:(–-]*(?:(?:các )?(?:cơ quan |đơn vị )?(?:chủ trì,? ?)?phối hợp(?: thực hiện)?\s*(?::\s*|(?:với|cùng) ))(.+)$/isu;

/** The bodies of a cell that says itself who leads and who takes part. */
export interface LabelledBodies {
  readonly lead: string;
  /** Null where the cell names none. */
  readonly coordinating: string | null;
}

/** Parts "Chủ trì: Sở A; phối hợp: Sở B" and "Sở A chủ trì, phối hợp với Sở B". */
export function partLabelled(cell: string): LabelledBodies {
  const lead = cell.replace(LEAD, '');
  const found = cell.length > LONGEST_CELL ? null : BOTH.exec(lead);
  if (!found) return { lead, coordinating: null };
  const [, before = '', after = ''] = found;
  return { lead: before.replace(/[\s,]+chủ trì[\s,]*$/iu, ''), coordinating: after };
}
