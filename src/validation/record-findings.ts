import { pathOf } from "../facts/fact.js";
import type { Entry } from "../facts/read-facts.js";
import { writeMoment, type Moment } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Evaluation } from "../obligations/evaluate.js";
import { nearest } from "../policy/nearest.js";
import { collectNotices, plannedDaysPassed } from "../timeline/collect-notices.js";
import type { NoticeCode } from "../wording/notice-text.js";
import { earlyFacts, plannedTooLateFindings } from "./obligation-findings.js";
import { wordedFinding } from "./worded-finding.js";

/** What notices are worth as findings, where nothing below makes a finding of what they say. */
const SEVERITIES: Partial<Record<NoticeCode, Severity>> = {
  "policy-past-review": "info",
  "policy-not-yet-in-force": "info",
  "policy-no-longer-in-force": "info",
  "authority-succeeded": "info",
  "projected-holidays": "info",
  "closure-counted": "info",
  "outside-calendar": "info",
  "conference-end-assumed": "info",
  "time-of-day-unknown": "info",
  "section-47-discussion-unclear": "query",
  "section-47-start-differs": "query",
  "role-not-known": "query",
  "conference-before-strategy-discussion": "error",
  "conference-before-previous-conference": "error",
  "conference-ends-before-it-starts": "error",
};

/** The codes of findings about a record as a whole, beside those of notices. */
export const recordCodes = ["completed-unknown-duty", "completed-for-nobody"] as const;

/** What is wrong with a record whatever each duty comes to, what matters most first. */
export function recordFindings(evaluation: Evaluation): Finding[] {
  const { facts, rules } = evaluation;
  const early = earlyFacts(evaluation);
  const isEarly = early.some(({ path, severity }) => severity === "error" && path.startsWith("conference.held."));
  const responses = rules.duties.filter(({ when }) => when === "immediate-safety-concern");
  return [
    ...(facts.needsImmediateResponse
      ? [
          fromNotice("immediate-safety-concern", "error", "immediateSafetyConcern", {
            basis: responses.flatMap(({ basis }) => basis),
          }),
        ]
      : []),
    ...plannedTooLateFindings(evaluation),
    ...plannedDaysPassed(evaluation).map((fact) =>
      fromNotice("planned-day-passed", "query", pathOf(fact), { at: fact.at }),
    ),
    ...early,
    ...facts.afterAsOf.map((fact) => fromNotice("after-as-of", "query", pathOf(fact), { at: fact.at })),
    ...collectNotices(evaluation).flatMap(({ code, paths }) => {
      const severity = SEVERITIES[code as NoticeCode];
      // A conference that was held before its strategy discussion is found there already.
      if (!severity || (isEarly && code === "conference-before-strategy-discussion")) return [];
      return (paths ?? [""]).map((path) => fromNotice(code as NoticeCode, severity, path));
    }),
    ...facts.entries.flatMap((entry) => entryFindings(entry, evaluation)),
  ];
}

/** What a notice says of one place, and of the day that is recorded there. */
function fromNotice(
  code: NoticeCode,
  severity: Severity,
  path: string,
  { basis = [], at }: { readonly basis?: readonly Citation[]; readonly at?: Moment | null } = {},
): Finding {
  return wordedFinding({ code, severity, path, basis, params: at ? { at: writeMoment(at) } : {} });
}

/** A duty that is entered as done, or as not done, and is none of the policy's; or for somebody who is not in the record. */
function entryFindings(
  { duty, whom, place }: Entry & { readonly duty: string },
  { facts, compiled }: Evaluation,
): Finding[] {
  const list = place.path.split("[]")[0]!;
  const at = `${list}[${place.index}]`;
  const known = compiled.dutyIds;
  if (!known.has(duty)) {
    const suggestions = nearest(duty, [...known]);
    return [
      wordedFinding({
        code: "completed-unknown-duty",
        severity: "query",
        path: `${at}.duty`,
        params: { suggestions, ...(suggestions.length > 0 ? { how: "near" } : {}) },
      }),
    ];
  }
  if (whom === null || facts.isSomebody(whom)) return [];
  return [wordedFinding({ code: "completed-for-nobody", severity: "query", path: `${at}.for`, params: {} })];
}
