import { assertItems, hasFields } from "../../calendar/assert-shape.js";
import { isText } from "../../calendar/check-options.js";
import { CodedError } from "../../calendar/coded-error.js";
import { isLocalDate, type LocalDate } from "../../calendar/local-date.js";
import { byText, joinWords } from "../../vocabulary/words.js";
import { nearest } from "../../vocabulary/nearest.js";
import { authorityOf, isInForce, LATEST, layersOf, type Policy } from "../../policy/policy.js";
import { policies } from "./policies.js";

/**
 * The policy of an authority that is in force on a day, among the policies given or, by default, those that come with
 * this package. If the day is `null`, it is the policy that has no end or, if all have ended, the one that ended last.
 *
 * If there are several, it is the one that came into force last; of those that came into force on the same day, the one
 * that is based on the most others. A policy belongs to the authority in its field `authority`, or else to the
 * authority that has the policy's own id.
 *
 * @throws CodedError `unknown-authority`; `no-policy-in-force`, whose `details` give the day on which the last policy
 * `ended`, the day on which the `next` begins, and the `successors` of an authority that ended; `not-a-date`;
 * `not-a-list-of-policies` when `among` is something else.
 * @example
 * ```ts
 * policyAt("northamptonshire", "2020-05-05").title; // "Northamptonshire"
 * policyAt("northamptonshire", "2022-05-05"); // throws no-policy-in-force
 * ```
 */
export function policyAt(authority: string, on: LocalDate | null, among: readonly Policy[] = policies): Policy {
  if (on !== null && !isLocalDate(on))
    throw new CodedError("not-a-date", "Expected the day for which a policy is sought, YYYY-MM-DD.");
  assertItems(among, "policies", (policy) => hasFields(policy, { id: isText, clauses: Array.isArray }));
  const own = among.filter((policy) => authorityOf(policy) === authority);
  if (own.length === 0) throw unknownAuthority(authority, among);
  if (on === null) return lastToBegin(endingLast(own))!;
  const found = lastToBegin(own.filter((policy) => isInForce(policy, on)));
  if (!found) throw notInForce(authority, on, own);
  return found;
}

function lastToBegin(found: readonly Policy[]): Policy | undefined {
  return found.toSorted((a, b) => byText(b.from ?? "", a.from ?? "") || layersOf(b).length - layersOf(a).length)[0];
}

/** Those without an end; where every policy has ended, the last to do so. */
function endingLast(own: readonly Policy[]): readonly Policy[] {
  const [last] = own.map(endOf).toSorted((a, b) => byText(b, a));
  return own.filter((policy) => endOf(policy) === last);
}

function endOf({ until = LATEST }: Policy): LocalDate {
  return until;
}

function notInForce(authority: string, on: LocalDate, own: readonly Policy[]): CodedError {
  const [ended] = own
    .filter(({ until }) => until !== undefined && until <= on)
    .toSorted((a, b) => byText(b.until!, a.until!));
  const [next] = own.flatMap(({ from }) => (from !== undefined && from > on ? from : [])).toSorted();
  const successors = ended?.succeededBy ?? [];
  const hints = [
    ...(successors.length > 0 ? [`It ended on ${ended!.until}, and was followed by ${joinWords(successors)}.`] : []),
    ...(next === undefined ? [] : [`One is in force from ${next}.`]),
  ];
  return new CodedError("no-policy-in-force", [`No policy of ${authority} is in force on ${on}.`, ...hints].join(" "), {
    authority,
    on,
    ended: ended?.until ?? null,
    successors,
    next: next ?? null,
  });
}

function unknownAuthority(authority: string, among: readonly Policy[]): CodedError {
  const known = [...new Set(among.map(authorityOf))];
  // The id of a policy that is not the authority's name.
  const ofThisId = among.filter(({ id }) => id === authority).map(authorityOf);
  const suggestions = [...new Set([...ofThisId, ...(typeof authority === "string" ? nearest(authority, known) : [])])];
  const followed = among.filter(({ succeededBy = [] }) => succeededBy.includes(authority)).map(authorityOf);
  const hint =
    followed.length > 0
      ? `It followed ${joinWords([...new Set(followed)])}, and its own policy is not here.`
      : suggestions.length > 0
        ? `Did you mean ${joinWords(suggestions, "or")}?`
        : `There are: ${known.join(", ")}.`;
  return new CodedError("unknown-authority", `There is no policy of this authority. ${hint}`, { suggestions, known });
}
