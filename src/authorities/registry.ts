import { CodedError } from "../calendar/coded-error.js";
import { isLocalDate, type LocalDate } from "../calendar/local-date.js";
import type { Parsed } from "../model/finding.js";
import { readPolicy } from "../policy/define-policy.js";
import { nearest } from "../policy/nearest.js";
import { byText } from "../vocabulary/words.js";
import { authorityOf, isInForce, layersOf, type Policy } from "../policy/policy.js";

/**
 * A function that finds the policy of an authority on a day, among `policies` or those it is given. Of several in force,
 * the one that came into force last; of a policy and one that stands on it, the latter.
 */
export function policyAtOf(policies: readonly Policy[]) {
  return (authority: string, on: LocalDate, among: readonly Policy[] = policies): Policy => {
    if (!isLocalDate(on))
      throw new CodedError("not-a-date", "Expected the day for which a policy is sought, YYYY-MM-DD.");
    const own = among.filter((policy) => authorityOf(policy) === authority);
    const [latest] = own
      .filter((policy) => isInForce(policy, on))
      .toSorted((a, b) => byText(b.from ?? "", a.from ?? "") || layersOf(b).length - layersOf(a).length);
    if (latest) return latest;
    throw own.length > 0 ? notInForce(authority, on, own) : unknownAuthority(authority, among);
  };
}

function notInForce(authority: string, on: LocalDate, own: readonly Policy[]): CodedError {
  const ended = own
    .filter(({ until }) => until !== undefined && until <= on)
    .toSorted((a, b) => (a.until! < b.until! ? 1 : -1));
  const successors = ended[0]?.succeededBy ?? [];
  return new CodedError(
    "no-policy-in-force",
    `No policy of ${authority} is in force on ${on}.${
      successors.length > 0 ? ` It ended on ${ended[0]!.until}, and was followed by ${successors.join(" and ")}.` : ""
    }`,
    { authority, on, ended: ended[0]?.until ?? null, successors },
  );
}

function unknownAuthority(authority: string, among: readonly Policy[]): CodedError {
  const known = [...new Set(among.map(authorityOf))];
  const suggestions = nearest(String(authority), known);
  const followed = among.filter(({ succeededBy = [] }) => succeededBy.includes(authority)).map(authorityOf);
  const hint =
    followed.length > 0
      ? `It followed ${followed.join(" and ")}, and its own policy is not here.`
      : suggestions.length > 0
        ? `Did you mean ${suggestions.join(" or ")}?`
        : `There are: ${known.join(", ")}.`;
  return new CodedError("unknown-authority", `There is no policy of this authority. ${hint}`, { suggestions, known });
}

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
