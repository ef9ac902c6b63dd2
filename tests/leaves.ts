/** A place in a value: the names and numbers that lead to it. */
export type Place = readonly (string | number)[];

/** Everything in a value that holds nothing further, with its place. */
export function leavesOf(value: unknown, place: Place = []): { readonly place: Place; readonly value: unknown }[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (inside.length === 0) return [{ place, value }];
  return inside.flatMap(([name, inner]) => leavesOf(inner, [...place, Array.isArray(value) ? Number(name) : name]));
}

/** A copy of a value with something else at a place; without it there, when that is `undefined`. */
export function withAt<T>(value: T, place: Place, inner: unknown): T {
  const copy = structuredClone(value);
  const holder = place.slice(0, -1).reduce<unknown>((held, step) => (held as Record<string, unknown>)[step], copy);
  const last = place.at(-1)!;
  if (inner !== undefined) (holder as Record<string | number, unknown>)[last] = inner;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Record<string | number, unknown>)[last];
  return copy;
}
