import { CodedError } from "../../calendar/coded-error.js";
import type { Policy } from "../../policy/policy.js";
import { nearest } from "../../vocabulary/nearest.js";
import { joinWords } from "../../vocabulary/words.js";
import { policies } from "./policies.js";

/**
 * The policy of this id, among those that come with this package.
 *
 * @throws CodedError `unknown-policy`, whose message and `details.suggestions` name the nearest ids.
 * @example
 * ```ts
 * findPolicy("hounslow").document.publisher; // "London Borough of Hounslow"
 * findPolicy("hounslw"); // throws unknown-policy
 * ```
 */
export function findPolicy(id: string): Policy {
  const found = policies.find((policy) => policy.id === id);
  if (found) return found;
  const known = policies.map((policy) => policy.id);
  const suggestions = typeof id === "string" ? nearest(id, known) : [];
  const hint =
    suggestions.length > 0 ? `Did you mean ${joinWords(suggestions, "or")}?` : `There are: ${known.join(", ")}.`;
  throw new CodedError("unknown-policy", `There is no policy of this id. ${hint}`, { suggestions, known });
}
