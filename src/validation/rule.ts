import type { Facts } from "../facts/read-facts.js";
import type { WorkingCalendar } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Severity } from "../model/finding.js";
import type { Particulars } from "../policy/rule.js";
import type { Timeline } from "../timeline/timeline.js";
import type { CaseStage } from "./stage.js";
import type { Verdict } from "./verdict.js";

/** What a check may look at beside the record. */
export interface RuleContext {
  /** What the policy's requirement particularises; the authorities differ in these. */
  readonly particulars: Particulars | undefined;
  /** The record's timeline; made when it is first looked at. */
  readonly timeline: Timeline;
  /** What the record says, read once: moments by their paths, who is in it, when the conference is. */
  readonly facts: Facts;
  /** Whether the conference was held after the day by which it had to be; `undefined` while that cannot be told. */
  readonly wasHeldLate: boolean | undefined;
  /** The working days that the timeline counts. */
  readonly calendar: WorkingCalendar;
}

/** One rule: what it says, from which stage of a case on it is judged, and how. */
export interface ValidationRule {
  /** Kebab-case, permanent. The code of a rule that enforces a policy's requirement is the requirement's id. */
  readonly code: string;
  /** Of a rule that holds under any policy. A requirement's severity follows from its strength. */
  readonly severity?: Severity;
  /** Before it, the rule does not apply. */
  readonly from: CaseStage;
  /** What is wrong when it fails, in words a social worker would use, and without anything from the record. */
  readonly message: string;
  /**
   * The same where more is known than that it fails, by the `how` of what the verdict says of a place, or `missing` where it
   * says what is missing. A case has places for what the verdict says, such as `{missing}` and `{allowed}`: codes are
   * written in words, and days in full.
   */
  readonly cases?: Readonly<Record<string, string>>;
  /** What to do about it. */
  readonly fix: string;
  /** Whether the particulars that a policy gives are such as the rule takes; a rule that takes none has none. */
  takes?(particulars: unknown): boolean;
  /** Particulars such as it takes, for those who write a policy. */
  readonly example?: Particulars;
  /** Of particulars that are a list of codes: those that a record can give. */
  readonly allowed?: readonly string[];
  /** What these mean, where that does not speak for itself. */
  readonly meaning?: string;
  /** The verdict on a record. Take every fact as possibly absent, and what is absent as `missing`, never as wrong. */
  check(record: ConferenceRecord, context: RuleContext): Verdict;
}

/**
 * A rule that enforces a policy's requirement of the same id. How grave it is follows from the requirement's strength.
 */
export type RequirementRule = Omit<ValidationRule, "severity">;
/** A rule that holds under any policy. */
export type GeneralRule = ValidationRule & { readonly severity: Severity };
/**
 * A rule of your own, given in the option `rules`.
 *
 * If its `code` is the id of a requirement for which this package has no rule, it judges that requirement under every
 * policy that has it, cites the requirement's clause, and takes its severity from the requirement's strength. Any other
 * rule needs a `severity`, and is then judged under every policy; without one it is `not-applicable`. A code that is
 * already taken throws `duplicate-rule`.
 *
 * Its check gives a verdict, or `true` (passed), `false` (failed at the rule's `path`) or `undefined` (nobody can tell
 * yet). If it throws, or gives anything else, the rule is `skipped`, with a finding `rule-threw` or `not-a-verdict`.
 * The other rules are judged all the same.
 *
 * @example
 * ```ts
 * const minuteTakerNamed: OwnRule = {
 *   code: "minute-taker-named",
 *   severity: "query",
 *   from: "held",
 *   message: "Nobody is recorded as taking the minutes.",
 *   fix: "Record who takes them.",
 *   check: ({ participants }) =>
 *     onlyIf(participants && participants.length > 0, "participants", () =>
 *       that(participants?.some(({ role }) => role === "minute-taker"), "participants"),
 *     ),
 * };
 * const record = {
 *   type: "initial",
 *   conference: { held: { start: "2020-05-05" } },
 *   participants: [{ id: "p1", role: "chair" }],
 * };
 * validateRecord(record, workingTogether, { rules: [minuteTakerNamed] }).findings.map(({ code }) => code);
 * // ["minute-taker-named", "conference-end-assumed"]
 * ```
 */
export interface OwnRule extends Omit<ValidationRule, "check" | "takes"> {
  /** Whether the particulars that a policy gives are such as the rule takes; leave it out for a rule that takes none. */
  takes?(particulars: unknown): boolean;
  /** Where it fails if its check only gives `false`, and what is missing if it gives `undefined`; without it, the whole. */
  readonly path?: string;
  /** Whether a record is as it should be. Take every fact as possibly absent, and what is absent as missing. */
  check(record: ConferenceRecord, context: RuleContext): Verdict | boolean | undefined;
}
