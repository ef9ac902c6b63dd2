/** What a check found: the places that fail, and the facts that are missing to tell. */
export interface Verdict {
  /** Paths in the record. */
  readonly failed: readonly string[];
  readonly missing: readonly string[];
  /** There was something to look at. */
  readonly applies: boolean;
}

export const passed: Verdict = { failed: [], missing: [], applies: true };
export const notApplicable: Verdict = { failed: [], missing: [], applies: false };
export const failed = (...paths: string[]): Verdict => ({ failed: paths, missing: [], applies: true });
export const missing = (...paths: string[]): Verdict => ({ failed: [], missing: paths, applies: true });

/** Passed when `holds`, failed at `path` when not, and unknown when nobody knows. */
export function that(holds: boolean | undefined, path: string): Verdict {
  if (holds === undefined) return missing(path);
  return holds ? passed : failed(path);
}

/**
 * Whether something is stated. Absent: nobody has looked. `false`, an empty text and an empty list: somebody has, and it
 * is not there.
 */
export function stated(
  value: boolean | number | string | readonly unknown[] | object | undefined,
  path: string,
): Verdict {
  if (value === undefined) return missing(path);
  if (typeof value === "string") return that(value.trim() !== "", path);
  if (Array.isArray(value)) return that(value.length > 0, path);
  return that(value !== false, path);
}

/** Whether every one of `wanted` is in a list. */
export function includesAll<T>(list: readonly T[] | undefined, wanted: readonly T[], path: string): Verdict {
  return list === undefined
    ? missing(path)
    : that(
        wanted.every((item) => list.includes(item)),
        path,
      );
}

/** All of several verdicts together. */
export const all = (...verdicts: readonly Verdict[]): Verdict => together(verdicts);

function together(verdicts: readonly Verdict[]): Verdict {
  const places: string[] = [];
  const facts: string[] = [];
  let applies = false;
  for (const verdict of verdicts) {
    for (const path of verdict.failed) places.push(path);
    for (const path of verdict.missing) facts.push(path);
    applies ||= verdict.applies;
  }
  return { failed: places, missing: facts, applies };
}

/** The verdict on each item of a list; unknown where there is no list, not applicable to an empty one. */
export function each<T>(
  list: readonly T[] | undefined,
  path: string,
  check: (item: T, path: string, index: number) => Verdict,
): Verdict {
  if (list === undefined) return missing(path);
  return together(list.map((item, index) => check(item, `${path}[${index}]`, index)));
}

/** A check that is made only if something is so; unknown when nobody knows. */
export function onlyIf(holds: boolean | undefined, path: string, check: () => Verdict): Verdict {
  if (holds === undefined) return missing(path);
  return holds ? check() : notApplicable;
}
