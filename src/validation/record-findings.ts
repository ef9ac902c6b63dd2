import { pathOf } from "../facts/fact.js";
import { codePattern } from "../vocabulary/codes.js";
import type { Finding, FindingParameter, Severity } from "../model/finding.js";
import type { Language } from "../language/language.js";
import { searchForPersonalCodes, type PersonalCode } from "../model/personal-codes.js";
import { conferenceRecord, type ConferenceRecord } from "../model/record.js";
import type { Evaluation } from "../obligations/evaluate.js";
import { nearest } from "../vocabulary/nearest.js";
import { conditionsIn } from "../policy/when.js";
import { collectNotices, plannedDaysPassed } from "../timeline/collect-notices.js";
import { byText } from "../vocabulary/words.js";
import type { NoticeCode } from "../wording/notice-text.js";
import { recordedParameters, contradictionParameters } from "./day-parameters.js";
import { earlyFacts } from "./early-facts.js";
import { plannedTooLateFindings } from "./planned-too-late-findings.js";
import { policyFindings } from "./policy-findings.js";
import { ruleParameters } from "./rule-parameters.js";
import { wordedFinding } from "./worded-finding.js";
import { policyLanguage } from "../wording/policy-language.js";

/** What notices are worth as findings, where nothing below makes a finding of what they say. */
const SEVERITIES: Partial<Record<NoticeCode, Severity>> = {
  "projected-holidays": "info",
  "closure-counted": "info",
  "outside-calendar": "info",
  "conference-end-assumed": "info",
  "counted-from-later-event": "info",
  "time-of-day-unknown": "info",
  "section-47-discussion-unclear": "query",
  "section-47-start-differs": "query",
  "role-not-known": "query",
  "conference-before-strategy-discussion": "error",
  "conference-before-previous-conference": "error",
  "conference-ends-before-it-starts": "error",
};

/** The codes of findings about a record as a whole, beside those of notices. */
export const recordCodes = ["completed-unknown-duty", "completed-for-nobody", "looks-personal"] as const;

/** What is wrong with a record whatever each duty comes to, what matters most first. */
export function recordFindings(record: ConferenceRecord, evaluation: Evaluation): Finding[] {
  const { facts, rules } = evaluation;
  const early = earlyFacts(evaluation);
  const isEarly = early.some(({ path, severity }) => severity === "error" && path.startsWith("conference.held."));
  const responses = rules.duties.filter(({ when }) => conditionsIn(when).includes("immediate-safety-concern"));
  return [
    ...(facts.needsImmediateResponse
      ? [
          wordedFinding(
            {
              code: "immediate-safety-concern",
              severity: "error",
              path: "immediateSafetyConcern",
              basis: responses.flatMap(({ basis }) => basis),
              params: {},
            },
            policyLanguage(evaluation.compiled),
          ),
        ]
      : []),
    ...plannedTooLateFindings(evaluation),
    ...plannedDaysPassed(evaluation).map((fact) =>
      fromNotice("planned-day-passed", "query", pathOf(fact), recordedParameters(fact, evaluation), evaluation),
    ),
    ...early,
    ...facts.afterAsOf.map((fact) =>
      fromNotice("after-as-of", "query", pathOf(fact), recordedParameters(fact, evaluation), evaluation),
    ),
    ...policyFindings(evaluation),
    ...collectNotices(evaluation).flatMap(({ code, paths, about = [] }) => {
      const severity = SEVERITIES[code as NoticeCode];
      // A conference that was held before its strategy discussion is found there already.
      if (!severity || (isEarly && code === "conference-before-strategy-discussion")) return [];
      return (paths ?? [""]).map((path) =>
        fromNotice(
          code as NoticeCode,
          severity,
          path,
          {
            ...(about.length > 0 ? { about: about.toSorted(byText) } : {}),
            ...contradictionParameters(code as NoticeCode, path, evaluation),
            ...(code === "role-not-known" ? ruleParameters(path, undefined, record, facts) : {}),
          },
          evaluation,
        ),
      );
    }),
    ...entriesOf(record).flatMap((entry) => entryFindings(entry, evaluation)),
    ...personalFindings(personalCodesOfRecord(record), policyLanguage(evaluation.compiled)),
  ];
}

const personalCodesOfRecord = /* @__PURE__ */ searchForPersonalCodes(conferenceRecord);

/** Codes that look as if they told who somebody is: that they do is for a person to say, and they are not repeated. */
export function personalFindings(codes: readonly PersonalCode[], language: Language): Finding[] {
  return codes.map(({ path, looksLike }) =>
    wordedFinding({ code: "looks-personal", severity: "query", path, params: { how: looksLike } }, language),
  );
}

/** What a notice says of one place. */
function fromNotice(
  code: NoticeCode,
  severity: Severity,
  path: string,
  params: Readonly<Record<string, FindingParameter>>,
  { compiled }: Evaluation,
): Finding {
  return wordedFinding({ code, severity, path, params }, policyLanguage(compiled));
}

/** A duty that a record names as done, as not done, or as explained. */
interface NamedDuty {
  readonly list: "completed" | "notDone" | "reasons";
  readonly index: number;
  readonly duty: string;
  readonly whom: string | null;
}

function entriesOf(record: ConferenceRecord): NamedDuty[] {
  return (["completed", "notDone", "reasons"] as const).flatMap((list) =>
    (record[list] ?? []).map(({ duty, for: whom = null }, index) => ({ list, index, duty, whom })),
  );
}

/** An entry of a duty that this policy does not have, or for somebody who is not in the record. */
function entryFindings({ list, index, duty, whom }: NamedDuty, { facts, compiled }: Evaluation): Finding[] {
  if (!codePattern.test(duty)) return [];
  const at = `${list}[${index}]`;
  const { dutyIds, policy } = compiled;
  if (!dutyIds.has(duty)) {
    return [
      wordedFinding(
        {
          code: "completed-unknown-duty",
          severity: "query",
          path: `${at}.duty`,
          params: {
            how: list,
            id: duty,
            policy: policy.id,
            policyTitle: policy.title,
            suggestions: nearest(duty, [...dutyIds]),
          },
        },
        policyLanguage(compiled),
      ),
    ];
  }
  if (whom === null || !codePattern.test(whom) || facts.isSomebody(whom)) return [];
  return [
    wordedFinding(
      {
        code: "completed-for-nobody",
        severity: "query",
        path: `${at}.for`,
        params: { how: list, id: duty, whom },
      },
      policyLanguage(compiled),
    ),
  ];
}
