import { distance } from "fastest-levenshtein";
import { CodedError } from "../calendar/coded-error.js";
import type { Parsed } from "../model/finding.js";
import { readPolicy } from "../policy/define-policy.js";
import type { Policy } from "../policy/policy.js";

/** A function that finds one of `policies` by its id. */
export function finderOf(policies: readonly Policy[]): (id: string) => Policy {
  return (id) => {
    const found = policies.find((policy) => policy.id === id);
    if (found) return found;
    const suggestions = nearest(
      String(id),
      policies.map((policy) => policy.id),
    );
    throw new CodedError(
      "unknown-policy",
      `There is no policy of this id. ${suggestions.length > 0 ? `Did you mean ${suggestions.join(" or ")}?` : `There are: ${policies.map((policy) => policy.id).join(", ")}.`}`,
      { suggestions, known: policies.map((policy) => policy.id) },
    );
  };
}

/** A function that reads a policy which may stand on one of `policies` by its id. */
export function parserOf(policies: readonly Policy[]): (json: unknown) => Parsed<Policy> {
  return (json) => readPolicy(json, (id) => policies.find((policy) => policy.id === id));
}

/** The ids a person may have meant: those that contain the text or are contained in it, and those a few slips away. */
function nearest(text: string, ids: readonly string[]): string[] {
  const wanted = text
    .slice(0, 64)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  return ids
    .map((id) => ({
      id,
      slips: wanted.length > 2 && (id.includes(wanted) || wanted.includes(id)) ? 0 : distance(wanted, id),
    }))
    .filter(({ id, slips }) => slips <= Math.max(2, Math.floor(id.length / 3)))
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ id }) => id);
}
