/** First index of ascending numbers that is not below a value. */
function placeIn(ascending: readonly number[], value: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Which of some items changed their order: as few as possible, so that those which are left stand as they stood.
 * @param places their earlier places, each once, in the order of the later ones
 */
export function movedItems(places: readonly number[]): ReadonlySet<number> {
  // By length: the smallest end of an ascending row of that length, its index, and what comes before each.
  const ends: number[] = [];
  const endAt: number[] = [];
  const previous = places.map((place, index) => {
    const length = placeIn(ends, place);
    ends[length] = place;
    endAt[length] = index;
    return length === 0 ? -1 : (endAt[length - 1] as number);
  });
  const stays = new Set<number>();
  for (let index = endAt.at(-1) ?? -1; index >= 0; index = previous[index] as number)
    stays.add(places[index] as number);
  return new Set(places.filter((place) => !stays.has(place)));
}
