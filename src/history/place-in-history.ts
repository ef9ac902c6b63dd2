/** Paths of a record, and where in the history they lead. */
type PlacesOf = Pick<Map<string, string>, "get" | "has"> & { set(path: string, place: string): PlacesOf };

/** For where nobody asks about places: it keeps none. */
export const noPlaces: PlacesOf = { get: () => undefined, has: () => false, set: () => noPlaces };

/** Where in a history the facts of a record stand. */
export interface Places {
  /** Paths of the record whose fact thin data gives: one fact each. */
  readonly given: PlacesOf;
  /** Paths of the record that are elsewhere in the history with all that is under them. */
  readonly moved: PlacesOf;
  /** The whole record, where `conferences` has it. */
  readonly whole: string | null;
  /** What stands for a fact that the history has no place for. */
  readonly home: string;
}

/** Where in the history a path of a record leads: `conference.held.start` to `plans[0].reviews[1].heldOn`. */
export function placeInHistory(path: string, { given, moved, whole, home }: Places): string {
  for (let prefix = path; prefix !== ""; prefix = above(prefix)) {
    const fact = given.get(prefix);
    if (fact !== undefined) return fact;
    const start = moved.get(prefix);
    if (start !== undefined) return start + path.slice(prefix.length);
  }
  if (whole === null) return home;
  return path === "" ? whole : `${whole}.${path}`;
}

/** What a path is in: `reports` of `reports[0]`. */
function above(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("["), 0));
}
