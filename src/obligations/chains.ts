import { projectedFrom, type Count } from "./count.js";

/** The duties that stand in for one another, as lists that all who are counted from the same ones share. */
export interface Chains {
  /** Those that a count is projected from, and after them the duty that it is of. */
  through(counted: Count, duty: string): readonly string[];
}

/**
 * Of six hundred duties, each counted from the last, a list of its own for every duty and agency would be six hundred long.
 * The same list is made once.
 */
export function noChains(): Chains {
  const longer = new Map<readonly string[], Map<string, readonly string[]>>();
  const joined = new Map<string, readonly string[]>();
  return {
    through(counted, duty) {
      const below = "choose" in counted ? once(projectedFrom(counted)) : counted.anchor.projectedFrom;
      let further = longer.get(below);
      if (!further) longer.set(below, (further = new Map()));
      let found = further.get(duty);
      if (!found) further.set(duty, (found = [...below, duty]));
      return found;
    },
  };

  function once(list: readonly string[]): readonly string[] {
    const key = list.join(" ");
    const known = joined.get(key);
    if (!known) joined.set(key, list);
    return known ?? list;
  }
}
