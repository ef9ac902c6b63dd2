import { CodedError } from "../calendar/index.js";
import { datedFields } from "./dated-fields.js";

/** The fields of a record in which no date lies. The others are those of the dated fields. */
const WITHOUT_DATES = [
  "type",
  "reference",
  "motherWellEnough",
  "immediateSafetyConcern",
  "dangerStatements",
  "safetyGoals",
  "safetyScales",
  "chairInformation",
  "notDone",
  "reasons",
];

let names: ReadonlySet<string> | undefined;

/** The names of all fields of a record, without what is in them. */
export function fieldNames(): ReadonlySet<string> {
  return (names ??= new Set([...datedFields.map(({ path }) => nameIn(path)), ...WITHOUT_DATES]));
}

/**
 * Refuses paths in a field that no record has. It looks at the first name of each, which is all that is known without the
 * schema of a record.
 *
 * @throws CodedError `unknown-field`.
 */
export function assertNames(notHeld: readonly string[]): void {
  if (checked.has(notHeld)) return;
  if (!Array.isArray(notHeld)) throw unknownField(null, []);
  if (notHeld.length === 0) return;
  const all = fieldNames();
  const index = notHeld.findIndex((path) => !all.has(nameIn(String(path))));
  if (index >= 0) throw unknownField(index, []);
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

/** The mistake of a path that no record has; of what is no list, where there is no index. */
export function unknownField(index: number | null, suggestions: readonly string[], hint = ""): CodedError {
  const message =
    index === null ? "notHeld: Give a list of paths." : `notHeld[${index}] is the path of no field of a record.${hint}`;
  return new CodedError("unknown-field", message, { index, suggestions });
}

function nameIn(path: string): string {
  const end = path.search(/[.[]/);
  return end < 0 ? path : path.slice(0, end);
}
