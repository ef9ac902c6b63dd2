import { CodedError } from "../calendar/index.js";
import type { Finding, Parsed } from "../model/finding.js";
import { failed, notReadable, readJson } from "../model/read-json.js";
import { finding, withOwnKeys } from "../model/shape-finding.js";
import { namesIn, type Problem, type Shape } from "../model/shape.js";
import { checkPolicy } from "./check-policy.js";
import { singlePeriodsOf } from "./due.js";
import { nearest } from "../vocabulary/nearest.js";
import { frozen, layersOf, MOST_LAYERS, MOST_RULES, type Policy } from "./policy.js";
import { policyShape } from "./policy-shape.js";

/**
 * A policy, checked: its shape, and that every clause encodes something, every event is known and no duty is due
 * relative to itself. What may be left out is filled in: a duty's title, strength and phase.
 *
 * @throws CodedError `invalid-policy`; `details.findings` lists everything that is wrong, each with its path.
 * @example
 * ```ts
 * const ours = definePolicy({
 *   id: "our-authority",
 *   title: "Our Authority",
 *   layer: "authority",
 *   base: findPolicy("working-together"),
 *   document: { title: "Conference procedure" },
 *   clauses: [
 *     clause(
 *       "4.2",
 *       "Section 4",
 *       "Reports reach the conference service three working days before.",
 *       duty("reports-submitted", {
 *         by: "professional",
 *         to: "conference-service",
 *         each: "agency",
 *         due: workingDays(3).before("conference-start"),
 *         doneBy: "report-submitted",
 *       }),
 *     ),
 *   ],
 * });
 * buildTimeline({ type: "review", conference: { planned: { start: "2026-04-08" } } }, ours).deadlines[0]?.due.date;
 * // "2026-04-01"
 * ```
 */
export function definePolicy(policy: Policy): Policy {
  const parsed = readPolicy(policy);
  if (parsed.ok) return parsed.value;
  const list = parsed.findings.map(({ code, path }) => (path ? `${code} at ${path}` : code)).join(", ");
  throw new CodedError("invalid-policy", `This policy cannot be used: ${list}.`, { findings: parsed.findings });
}

/**
 * Reads a policy from JSON text or parsed JSON. The `base` of any layer may be a policy, or the id of one that `baseOf`
 * knows; without `baseOf`, none is known. Never throws on bad data. What it costs is bounded, whatever the JSON: at
 * most eight layers, 600 rules and as many times.
 *
 * @example
 * ```ts
 * const text = JSON.stringify(extendPolicy(findPolicy("london"), { id: "our-borough", title: "Our Borough" }));
 * const read = readPolicy(text);
 * read.ok && read.value.base?.id; // "london"
 * readPolicy({ ...JSON.parse(text), base: "london" }).ok; // false
 * const baseOf = (id: string) => policies.find((policy) => policy.id === id);
 * readPolicy({ ...JSON.parse(text), base: "london" }, baseOf).ok; // true
 * ```
 */
export function readPolicy(
  json: unknown,
  baseOf: (id: string) => Policy | undefined = () => undefined,
): Parsed<Policy> {
  if (typeof json === "string" && json.length > LONGEST_POLICY) return { ok: false, findings: [tooLong()] };
  const read = readJson(json);
  if (!read.ok) return read;
  const problems: Problem[] = [];
  const shape = policyShape();
  let policy: Policy;
  try {
    const whole = withBases(read.value, baseOf, []);
    if ("findings" in whole) return failed(whole.findings);
    policy = shape.read(whole.value, [], problems) as Policy;
  } catch (error) {
    // What throws when it is looked at was no JSON.
    if (error instanceof CodedError) throw error;
    return failed([notReadable()]);
  }
  if (problems.length > 0) return failed(suggesting(withOwnKeys(problems.map((problem) => problem.finding)), shape));
  const layers = layersOf(policy);
  const rules = layers.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules));
  const times = rules.flatMap((rule) => (rule.kind === "duty" ? singlePeriodsOf(rule.due) : []));
  if (Math.max(rules.length, times.length) > MOST_RULES) return { ok: false, findings: [tooManyRules()] };
  const findings = layers.flatMap((layer) => checkPolicy(layer).map((found) => withinLayer(policy, layer, found)));
  return findings.length > 0 ? failed(findings) : { ok: true, value: frozen(policy) };
}

/** A finding about a layer, with its place in the policy that is based on it. */
export function withinLayer(policy: Policy, layer: Policy, found: Finding): Finding {
  const depth = layersOf(policy).toReversed().indexOf(layer);
  return { ...found, path: "base.".repeat(depth) + found.path, pointer: "/base".repeat(depth) + found.pointer };
}

/** Longer than any authority's policy with all that it is based on. */
export const LONGEST_POLICY = 4_000_000;

/** The value with the layers that it names by their ids, and without what only editors read. */
function withBases(
  value: unknown,
  baseOf: (id: string) => Policy | undefined,
  path: readonly string[],
): { readonly value: unknown } | { readonly findings: readonly Finding[] } {
  if (!isObject(value) || Array.isArray(value)) return path.length === 0 ? { value } : { findings: [notABase(path)] };
  if (path.length >= MOST_LAYERS) return { findings: [tooManyLayers()] };
  const { $schema: _, ...rest } = withoutUndefined(value);
  if (!("base" in rest)) return { value: rest };
  const at = [...path, "base"];
  if (typeof rest["base"] === "string") {
    const base = baseOf(rest["base"]);
    return base ? { value: { ...rest, base } } : { findings: [unknownBase(at)] };
  }
  const below = withBases(rest["base"], baseOf, at);
  return "findings" in below ? below : { value: { ...rest, base: below.value } };
}

/** A field that is there without a value is not there. */
function withoutUndefined<T>(value: T, depth = 0): T {
  if (!isObject(value) || depth > 16) return value;
  if (Array.isArray(value)) return value.map((item) => withoutUndefined<unknown>(item, depth + 1)) as T;
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    given.map(([key, item]) => [key, key === "base" ? item : withoutUndefined(item, depth + 1)]),
  ) as T;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Names the fields that mistyped ones may have been meant for. */
function suggesting(findings: readonly Finding[], shape: Shape): readonly Finding[] {
  if (!findings.some(({ code }) => code === "unknown-key")) return findings;
  const names = ["$schema", ...namesIn(shape)];
  return findings.map((found) => {
    if (found.code !== "unknown-key") return found;
    const given = found.path.replace(/^.*\./, "");
    if (names.includes(given)) return { ...found, fix: "Remove it: this field does not go here." };
    const [likely] = nearest(given, names);
    return likely === undefined ? found : { ...found, fix: `Did you mean ${likely}? Remove it, or correct its name.` };
  });
}

function unknownBase(path: readonly string[]): Finding {
  return finding(
    "unknown-base",
    path,
    "There is no policy with this id for it to be based on.",
    "Give the policy itself; or to parsePolicy the id of one that comes with this package, or is in its option known.",
  );
}

function notABase(path: readonly string[]): Finding {
  return finding(
    "wrong-type",
    path,
    "This is neither a policy nor the id of one.",
    "Give one of them, or leave it out.",
  );
}

function tooManyLayers(): Finding {
  return finding(
    "too-many-layers",
    ["base"],
    `A policy is based on at most ${MOST_LAYERS - 1} others.`,
    "Join layers.",
  );
}

function tooManyRules(): Finding {
  return finding(
    "too-many-rules",
    ["clauses"],
    `A policy and the layers below it have at most ${MOST_RULES} rules together, and as many times.`,
    "Leave out the rules that no record is compared with.",
  );
}

function tooLong(): Finding {
  return finding("too-long", [], "This text is too long to be a policy.", "Give one policy.");
}
