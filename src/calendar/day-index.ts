/** Which of the days 0, 1, 2 … count, for questions whose cost does not depend on how far apart days lie. */
export interface DayIndex {
  counts(day: number): boolean;
  /** How many counting days come before `day`. */
  rank(day: number): number;
  /** The counting day that has `rank` others before it; `undefined` when there is none. */
  select(rank: number): number | undefined;
}

/** Rank and select over `length` days: two typed arrays, so that adding n working days is two look-ups. */
export function dayIndex(length: number, isOff: (day: number) => boolean): DayIndex {
  const ranks = new Uint32Array(length + 1);
  const days = new Uint32Array(length);
  let count = 0;
  for (let day = 0; day < length; day++) {
    ranks[day] = count;
    if (!isOff(day)) days[count++] = day;
  }
  ranks[length] = count;
  const counting = days.subarray(0, count);
  return {
    counts: (day) => ranks[day + 1] !== ranks[day],
    rank: (day) => ranks[day]!,
    select: (rank) => counting[rank],
  };
}
