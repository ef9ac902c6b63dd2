import { CodedError } from "../calendar/index.js";
import { knownPaths, pathsLike } from "../model/known-path.js";
import { joinWords } from "../vocabulary/words.js";

/**
 * Refuses a path that no record has.
 *
 * @throws CodedError `unknown-field`, whose message names the near misses.
 */
export function assertNotHeld(notHeld: readonly string[]): void {
  if (checked.has(notHeld)) return;
  if (!Array.isArray(notHeld)) throw unknownField("notHeld: Give a list of paths.", null, []);
  const index = notHeld.findIndex((path) => !knownPaths().has(path));
  if (index >= 0) throw unknownPath(`notHeld[${index}]`, String(notHeld[index]), index);
  if (Object.isFrozen(notHeld)) checked.add(notHeld);
}

/** Lists that cannot change are checked once. */
const checked = /* @__PURE__ */ new WeakSet<readonly string[]>();

/** Whether a source holds what stands at a path, by the paths that it does not hold. */
export function isHeldBySource(path: string, notHeld: readonly string[]): boolean {
  const wanted = fieldIn(path);
  const known = answers.get(notHeld);
  const answer = known?.get(wanted);
  if (answer !== undefined) return answer;
  const isHeld = !notHeld.some((lacking) => isUnder(wanted, lacking));
  if (known) known.set(wanted, isHeld);
  else if (Object.isFrozen(notHeld)) answers.set(notHeld, new Map([[wanted, isHeld]]));
  return isHeld;
}

/** For lists that cannot change. */
const answers = /* @__PURE__ */ new WeakMap<readonly string[], Map<string, boolean>>();

/** Whether a path is another one, or what stands under it: `reports[].submittedAt` is under `reports`. */
function isUnder(path: string, other: string): boolean {
  if (!path.startsWith(other)) return false;
  const next = path[other.length];
  return next === undefined || next === "." || next === "[";
}

/** The field that a path leads to, in whichever item: `reports[0].kind` leads to `reports[].kind`. */
function fieldIn(path: string): string {
  return path.includes("[") ? path.replaceAll(/\[\d+\]/g, "[]") : path;
}

/** The mistake of a path that no record has. `place` is where it was given, `index` its place in the list. */
export function unknownPath(place: string, path: string, index: number): CodedError {
  const suggestions = pathsLike(path);
  const hint = suggestions.length > 0 ? ` Did you mean ${joinWords(suggestions, "or")}?` : "";
  return unknownField(`${place} is the path of no field of a record.${hint}`, index, suggestions);
}

function unknownField(message: string, index: number | null, suggestions: readonly string[]): CodedError {
  return new CodedError("unknown-field", message, { index, suggestions });
}
