import { hasFields } from "../calendar/assert-shape.js";
import { isCallable, isText } from "../calendar/check-options.js";
import { CodedError } from "../calendar/coded-error.js";
import type { FindingParameter } from "../model/finding.js";

/** What a finding says of one place beside it: codes, dates, counts and ids, and never a text of the record. */
export type PlaceParameters = Readonly<Record<string, FindingParameter>>;

/**
 * A place that fails, with what its finding says of it: what is missing there, or what is recorded. `how` names the one of
 * the rule's `cases` that it is.
 */
export interface FailedPlace {
  /** The path in the record. */
  readonly path: string;
  /** What the finding's `params` have beside. */
  readonly params: PlaceParameters;
}

/** A path in the record, alone or with what its finding says of it. */
export type VerdictPlace = string | FailedPlace;

/** What a check found: the places that fail, and the facts that are missing to tell. */
export interface Verdict {
  /** Paths in the record. */
  readonly failed: readonly string[];
  /** Paths of the facts that are missing to tell; the rule is skipped for want of them unless something failed. */
  readonly missing: readonly string[];
  /** There was something to look at. */
  readonly applies: boolean;
  /** What findings say beside, by the paths that fail. */
  readonly params?: Readonly<Record<string, PlaceParameters>>;
}

/** There was something to look at, and it is as it should be. */
export const passed: Verdict = { failed: [], missing: [], applies: true };
/** There is nothing to look at: the rule is not about this record. */
export const notApplicable: Verdict = { failed: [], missing: [], applies: false };
/**
 * Fails, at each of these places: one finding for each path. A place can be a path, or a path with what its finding says.
 *
 * @example
 * ```ts
 * failed("reports[0].kind").failed; // ["reports[0].kind"]
 * failed({ path: "participants", params: { missing: ["minute-taker"] } }).params;
 * // { participants: { missing: ["minute-taker"] } }
 * ```
 */
export const failed = (...places: VerdictPlace[]): Verdict => ({
  failed: places.map(pathIn),
  missing: [],
  applies: true,
  ...paramsOf(places.flatMap((place) => (typeof place === "string" ? [] : [[place.path, place.params] as const]))),
});

function pathIn(place: VerdictPlace): string {
  if (typeof place === "string") return place;
  if (!hasFields(place, { path: isText })) throw notOf("place", "a path, or a path with parameters");
  return place.path;
}

/** Parameters by their paths; lists of one path are joined, and of other values the first is kept. */
function paramsOf(given: readonly (readonly [path: string, params: PlaceParameters])[]): Pick<Verdict, "params"> {
  if (given.length === 0) return NO_PARAMS;
  const found: Record<string, Record<string, FindingParameter>> = Object.create(null) as typeof found;
  for (const [path, params] of given) {
    const known = (found[path] ??= {});
    for (const [name, value] of Object.entries(params)) {
      const before = known[name];
      known[name] =
        Array.isArray(before) && Array.isArray(value)
          ? [...new Set<string>([...(before as string[]), ...(value as string[])])]
          : (before ?? value);
    }
  }
  return { params: { ...found } };
}

const NO_PARAMS = {};

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
 * Passed when `holds`, failed at a place when not, and unknown when nobody knows.
 *
 * @example
 * ```ts
 * that(true, "conference.quorate"); // { failed: [], missing: [], applies: true }
 * that(undefined, "conference.quorate").missing; // ["conference.quorate"]
 * ```
 */
export function that(holds: boolean | undefined, place: VerdictPlace): Verdict {
  if (holds === undefined) return missing(pathIn(place));
  return holds ? passed : failed(place);
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
  place: VerdictPlace,
): Verdict {
  if (value === undefined) return missing(pathIn(place));
  if (typeof value === "string") return that(value.trim() !== "", place);
  if (Array.isArray(value))
    return that(
      value.some((item) => typeof item !== "string" || item.trim() !== ""),
      place,
    );
  return that(value !== false, place);
}

/**
 * Whether every one of `wanted` codes is in a list. Those that are not are the finding's `missing`.
 *
 * @example
 * ```ts
 * const { failed, params } = includesAll(["chair"], ["chair", "minute-taker"], "participants");
 * failed; // ["participants"]
 * params; // { participants: { missing: ["minute-taker"] } }
 * ```
 */
export function includesAll<T extends string>(
  list: readonly T[] | undefined,
  wanted: readonly T[],
  path: string,
): Verdict {
  if (list === undefined) return missing(path);
  if (!Array.isArray(list) || !Array.isArray(wanted)) throw notOf("list", "a list, and what it is to include");
  const absent = wanted.filter((item) => !list.includes(item));
  return that(absent.length === 0, { path, params: { missing: absent } });
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
  const params: (readonly [string, PlaceParameters])[] = [];
  let applies = false;
  for (const verdict of verdicts) {
    if (!isVerdict(verdict)) throw notOf("verdict", "verdicts, as the functions here give them");
    for (const path of verdict.failed) places.push(path);
    for (const path of verdict.missing) facts.push(path);
    if (verdict.params) params.push(...Object.entries(verdict.params));
    applies ||= verdict.applies;
  }
  return { failed: places, missing: facts, applies, ...paramsOf(params) };
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
  if (!Array.isArray(list) || !isCallable(check)) throw notOf("list", "a list, and a check of its items");
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
  if (!isCallable(check)) throw notOf("check", "a function that gives a verdict");
  return holds ? check() : notApplicable;
}

/** Asked of every verdict: it looks at no more than it has to. */
function isVerdict(verdict: Verdict): boolean {
  try {
    return Array.isArray(verdict.failed) && Array.isArray(verdict.missing);
  } catch {
    return false;
  }
}

function notOf(what: string, expected: string): CodedError {
  return new CodedError(`not-a-${what}`, `Expected ${expected}.`);
}
