/** What a check found: the places that fail, and the facts that are missing to tell. */
export interface Verdict {
  /** Paths in the record. */
  readonly failed: readonly string[];
  /** Paths of the facts that are missing to tell; the rule is skipped for want of them unless something failed. */
  readonly missing: readonly string[];
  /** There was something to look at. */
  readonly applies: boolean;
}

/** There was something to look at, and it is as it should be. */
export const passed: Verdict = { failed: [], missing: [], applies: true };
/** There is nothing to look at: the rule is not about this record. */
export const notApplicable: Verdict = { failed: [], missing: [], applies: false };
/**
 * Fails, at each of these paths: one finding for each.
 *
 * @example
 * ```ts
 * failed("reports[0].kind").failed; // ["reports[0].kind"]
 * ```
 */
export const failed = (...paths: string[]): Verdict => ({ failed: paths, missing: [], applies: true });
/**
 * Cannot be told, for want of the facts at these paths.
 *
 * @example
 * ```ts
 * missing("decision.planNeeded").missing; // ["decision.planNeeded"]
 * ```
 */
export const missing = (...paths: string[]): Verdict => ({ failed: [], missing: paths, applies: true });

/**
 * Passed when `holds`, failed at `path` when not, and unknown when nobody knows.
 *
 * @example
 * ```ts
 * that(true, "conference.quorate"); // { failed: [], missing: [], applies: true }
 * that(undefined, "conference.quorate").missing; // ["conference.quorate"]
 * ```
 */
export function that(holds: boolean | undefined, path: string): Verdict {
  if (holds === undefined) return missing(path);
  return holds ? passed : failed(path);
}

/**
 * Whether something is stated. Absent: nobody has looked. `false`, an empty text and an empty list: somebody has, and
 * it is not there.
 *
 * @example
 * ```ts
 * stated("", "minutes.reasonForConference").failed; // ["minutes.reasonForConference"]
 * stated(undefined, "minutes.reasonForConference").missing; // ["minutes.reasonForConference"]
 * ```
 */
export function stated(
  value: boolean | number | string | readonly unknown[] | object | undefined,
  path: string,
): Verdict {
  if (value === undefined) return missing(path);
  if (typeof value === "string") return that(value.trim() !== "", path);
  if (Array.isArray(value))
    return that(
      value.some((item) => typeof item !== "string" || item.trim() !== ""),
      path,
    );
  return that(value !== false, path);
}

/**
 * Whether every one of `wanted` is in a list.
 *
 * @example
 * ```ts
 * includesAll(["chair"], ["chair", "minute-taker"], "participants").failed; // ["participants"]
 * ```
 */
export function includesAll<T>(list: readonly T[] | undefined, wanted: readonly T[], path: string): Verdict {
  return list === undefined
    ? missing(path)
    : that(
        wanted.every((item) => list.includes(item)),
        path,
      );
}

/**
 * All of several verdicts together.
 *
 * @example
 * ```ts
 * all(passed, missing("decision.planNeeded"), failed("decision.category"));
 * // { failed: ["decision.category"], missing: ["decision.planNeeded"], applies: true }
 * ```
 */
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

/**
 * The verdict on each item of a list; unknown where there is no list, not applicable to an empty one.
 *
 * @example
 * ```ts
 * each([{ by: "p1", rating: 11 }], "safetyScales", ({ rating }, path) => that(rating <= 10, `${path}.rating`)).failed;
 * // ["safetyScales[0].rating"]
 * ```
 */
export function each<T>(
  list: readonly T[] | undefined,
  path: string,
  check: (item: T, path: string, index: number) => Verdict,
): Verdict {
  if (list === undefined) return missing(path);
  return together(list.map((item, index) => check(item, `${path}[${index}]`, index)));
}

/**
 * A check that is made only if something is so; unknown when nobody knows.
 *
 * @example
 * ```ts
 * onlyIf(false, "conference.split", () => failed("conference.splitArrangements")).applies; // false
 * onlyIf(undefined, "conference.split", () => passed).missing; // ["conference.split"]
 * ```
 */
export function onlyIf(holds: boolean | undefined, path: string, check: () => Verdict): Verdict {
  if (holds === undefined) return missing(path);
  return holds ? check() : notApplicable;
}
