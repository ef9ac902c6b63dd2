/** Which days count and which do not, for questions whose cost does not depend on how far apart days lie. */
export interface DayIndex {
  /** How many counting days come before each day; one more entry than there are days. */
  readonly ranks: Uint32Array;
  /** The counting days. */
  readonly days: Int32Array;
  /** The others. */
  readonly off: Int32Array;
}

/** Rank and select over the days from `first` until `end`: adding n working days is two look-ups. */
export function dayIndex(first: number, end: number, isOff: (day: number) => boolean): DayIndex {
  const ranks = new Uint32Array(end - first + 1);
  const days = new Int32Array(end - first);
  const off = new Int32Array(end - first);
  let count = 0;
  for (let day = first; day < end; day++) {
    ranks[day - first] = count;
    if (isOff(day)) off[day - first - count] = day;
    else days[count++] = day;
  }
  ranks[end - first] = count;
  return { ranks, days: days.subarray(0, count), off: off.subarray(0, end - first - count) };
}
