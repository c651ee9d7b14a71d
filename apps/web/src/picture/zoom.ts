/** How much wider than the room the years are drawn. */
export const ZOOMS: readonly number[] = [1, 1.5, 2, 3, 4, 6];
/** @param given from the address */
export const readZoom = (given: string | undefined): number =>
  ZOOMS.find((zoom) => String(zoom) === given) ?? 1;
