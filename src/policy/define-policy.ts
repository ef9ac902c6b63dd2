import { CodedError } from "../calendar/index.js";
import type { Finding, Parsed } from "../model/finding.js";
import { finding, parseBy, readJson } from "../model/parse.js";
import { checkPolicy } from "./check-policy.js";
import { frozen, layersOf, MOST_LAYERS, type Policy } from "./policy.js";
import { policySchema } from "./schema.js";

/**
 * A policy, checked: its shape, and that every clause encodes something, every event is known and no duty is due relative
 * to itself.
 *
 * @throws CodedError `invalid-policy`; `details.findings` lists everything that is wrong, each with its path.
 */
export function definePolicy(policy: Policy): Policy {
  const parsed = readPolicy(policy);
  if (parsed.ok) return parsed.value;
  const list = parsed.findings.map(({ code, path }) => (path ? `${code} at ${path}` : code)).join(", ");
  throw new CodedError("invalid-policy", `This policy cannot be used: ${list}.`, { findings: parsed.findings });
}

/**
 * Reads a policy from JSON text or parsed JSON. `base` may be a policy, or the id of one that `baseOf` knows.
 * Never throws on bad data.
 */
export function readPolicy(
  json: unknown,
  baseOf: (id: string) => Policy | undefined = () => undefined,
): Parsed<Policy> {
  const read = readJson(json);
  if (!read.ok) return read;
  let { value } = read;
  if (isObject(value) && typeof value["base"] === "string") {
    const base = baseOf(value["base"]);
    if (!base) return { ok: false, findings: [unknownBase()] };
    value = { ...value, base };
  }
  const layerCount = countLayers(value);
  if (layerCount > MOST_LAYERS) return { ok: false, findings: [tooManyLayers()] };
  const parsed = parseBy(policySchema, value);
  if (!parsed.ok) return parsed;
  const findings = layersOf(parsed.value).flatMap((layer) =>
    checkPolicy(layer).map((found) => within(parsed.value, layer, found)),
  );
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: frozen(parsed.value) };
}

/** How many layers a value stands on, itself included, counted no further than one too many. */
function countLayers(value: unknown): number {
  let layers = 0;
  for (let layer = value; isObject(layer) && layers <= MOST_LAYERS; layer = layer["base"]) layers++;
  return layers;
}

/** A finding about a layer, with its place in the policy that stands on it. */
function within(policy: Policy, layer: Policy, found: Finding): Finding {
  const depth = layersOf(policy).toReversed().indexOf(layer);
  return { ...found, path: "base.".repeat(depth) + found.path, pointer: "/base".repeat(depth) + found.pointer };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function unknownBase(): Finding {
  return finding(
    "unknown-base",
    ["base"],
    "There is no policy of this id to stand on.",
    "Name a known policy, or give the policy itself.",
  );
}

function tooManyLayers(): Finding {
  return finding("too-many-layers", ["base"], `A policy stands on at most ${MOST_LAYERS - 1} others.`, "Join layers.");
}
