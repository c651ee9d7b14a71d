import type { Schema } from '../api/types.ts';

type Agency = Pick<Schema<'Agency'>, 'id' | 'name' | 'endedOn' | 'successors'>;

interface Box {
  readonly agency: Agency;
  readonly x: number;
  readonly y: number;
}
interface Line {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}
export interface Succession {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

export const BOX = { width: 220, height: 60 } as const;
const GAP = { x: 56, y: 14 } as const;

const successorsOf = ({ successors }: Agency): readonly string[] => [
  ...new Set(successors.map(({ agencyId }) => agencyId)),
];

/** All that an agency came from and became, itself included; null where it stands alone. */
function relatives(agencies: readonly Agency[], agencyId: string): readonly Agency[] | null {
  const found = new Set([agencyId]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const agency of agencies) {
      const after = successorsOf(agency);
      if (found.has(agency.id)) after.forEach((id) => found.add(id));
      else if (after.some((id) => found.has(id))) found.add(agency.id);
    }
  }
  const related = agencies.filter(({ id }) => found.has(id));
  return related.length < 2 ? null : related;
}

/** Each stands right of all that it came from. */
function columnsOf(agencies: readonly Agency[]): ReadonlyMap<string, number> {
  const columns = new Map(agencies.map(({ id }) => [id, 0]));
  // As many rounds as the longest way can have steps: data that goes round in a circle ends too.
  for (const _round of agencies) {
    for (const agency of agencies) {
      for (const id of successorsOf(agency)) {
        const column = Math.min((columns.get(agency.id) ?? 0) + 1, agencies.length);
        if (columns.has(id)) columns.set(id, Math.max(columns.get(id) ?? 0, column));
      }
    }
  }
  return columns;
}

function lineBetween(from: Box, to: Box): Line {
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  const middle = (x1 + x2) / 2;
  return {
    from: from.agency.id,
    to: to.agency.id,
    path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 6} ${y2}`,
  };
}

/** Who became whom, from left to right. Null: nothing to draw. */
export function successionOf(agencies: readonly Agency[], agencyId: string): Succession | null {
  const related = relatives(agencies, agencyId);
  if (related === null) return null;
  const columns = columnsOf(related);
  const used = [...new Set(columns.values())].sort((one, other) => one - other);
  const stacks = used.map((column) => related.filter(({ id }) => columns.get(id) === column));
  const tallest = Math.max(...stacks.map((stack) => stack.length));
  const heightOf = (count: number): number => count * BOX.height + (count - 1) * GAP.y;
  const boxes = stacks.flatMap((stack, column) => {
    const top = (heightOf(tallest) - heightOf(stack.length)) / 2;
    return stack.map((agency, row) => ({
      agency,
      x: column * (BOX.width + GAP.x),
      y: top + row * (BOX.height + GAP.y),
    }));
  });
  const boxOf = new Map(boxes.map((box) => [box.agency.id, box]));
  const lines = boxes.flatMap((box) =>
    successorsOf(box.agency).flatMap((id) => {
      const to = boxOf.get(id);
      return to === undefined ? [] : [lineBetween(box, to)];
    }),
  );
  const width = stacks.length * BOX.width + (stacks.length - 1) * GAP.x;
  return { boxes, lines, width, height: heightOf(tallest) };
}
