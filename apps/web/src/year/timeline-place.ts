/**
 * Where a moment stands on a line whose stops are drawn at equal distances, each in the middle of its column.
 * Between two stops time runs evenly; the stops themselves are too unequal to be drawn to scale.
 * @returns from 0, the left end, to 1
 */
export function placeOnLine(at: number, stops: readonly number[]): number {
  const middle = (index: number): number => (index + 0.5) / stops.length;
  const exact = stops.indexOf(at);
  if (exact !== -1) return middle(exact);
  const next = stops.findIndex((stop) => at < stop);
  if (next === -1) return (middle(stops.length - 1) + 1) / 2;
  const from = stops[next - 1];
  const to = stops[next];
  if (from === undefined || to === undefined) return middle(0) / 2;
  return middle(next - 1) + ((at - from) / (to - from)) * (middle(next) - middle(next - 1));
}
