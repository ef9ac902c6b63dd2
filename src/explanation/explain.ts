import { CodedError } from "../calendar/coded-error.js";
import { assertShape } from "../calendar/assert-shape.js";
import { checkOptions, isText } from "../calendar/check-options.js";
import { wordingTypes } from "../language/wording-options.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import { validationTypes, type ValidationOptions } from "../validation/validation-options.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Policy } from "../policy/policy.js";
import type { WordingOptions } from "../language/language.js";
import { caseOf } from "./case.js";
import { explainDuty } from "./explain-duty.js";
import { explainFindings } from "./explain-findings.js";
import type { Explanation } from "./explanation.js";

/**
 * What to explain: a duty, by its id or by the key of one deadline; or findings, by their code and where there are several
 * their path, or one of them by its `key`.
 */
export type ExplanationSubject =
  { readonly duty: string } | { readonly finding: string; readonly path?: string | undefined };

/** How the record is evaluated, and how its explanations are worded. All may be left out. */
export interface ExplanationOptions extends ValidationOptions, WordingOptions {}

/**
 * Why something is due when it is, or is found wrong: the rule, the layer and clause that it comes from, what it stands
 * in place of, the count day by day, and what the other readings give; one explanation for every deadline or finding
 * that is meant.
 *
 * `policy` is a policy, or the id of one that comes with this package.
 *
 * What is not dated is explained too: the facts it waits for, that no time is given, why it is not owed, or why it is not
 * asked of this record.
 *
 * With `words` and `labels`, every text of an explanation is in other words; what is cited stays as the policy has it.
 *
 * @throws CodedError `unknown-duty`, whose message names the near misses; `no-such-finding`; the caller's mistakes that
 * `buildTimeline` and `validateRecord` name.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * const [held] = explain(record, "hounslow", { duty: "conference-held" });
 * held?.sentences[0];
 * // "“Hold the ICPC” must be done by Thursday 23 April 2020: by local authority."
 * held?.counts[0]?.days.find(({ because }) => because === "Good Friday")?.date; // "2020-04-10"
 * ```
 */
export function explain(
  record: ConferenceRecord,
  policy: Policy | string,
  about: ExplanationSubject,
  options: ExplanationOptions = {},
): readonly Explanation[] {
  checkOptions(options, { ...validationTypes, ...wordingTypes });
  assertShape(about, "question", { duty: isNameOrNone, finding: isNameOrNone, path: isNameOrNone }, "not-a-question");
  if (!("duty" in about) && about.finding === undefined)
    throw new CodedError("not-a-question", "Ask about a duty, { duty }, or about a finding, { finding, path }.");
  const given = caseOf(record, policyGiven(policy), options);
  return "duty" in about ? explainDuty(about.duty, given) : explainFindings(about, given, options);
}

const isNameOrNone = (value: unknown) => value === undefined || isText(value);
