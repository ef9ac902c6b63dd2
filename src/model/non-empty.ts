/** A list of at least one: its first item is always there. */
export type NonEmpty<T> = readonly [T, ...T[]];
