import { english, say, section, type Language } from "../../language/language.js";
import type { Finding, Severity } from "../../model/finding.js";

/** Headings, labels and counts of reports and findings. */
export const reportWords = /* @__PURE__ */ section("report", {
  error: "error",
  query: "query",
  info: "info",
  errorsHeading: "Errors",
  queriesHeading: "Queries",
  infosHeading: "Worth knowing",
  stageOf: "{text}; stage: {stage}",
  sentences: "{message} {fix}",
  unreadable: "Unreadable record",
  conference: "{Type} {conference}",
  conferenceWithReference: "{Type} {conference} {reference}",
  notHeld: "The source does not hold: {paths}.",
  waived: "waived",
  decided: "{reason} ({details})",
  until: "until {day}",
  errors: { one: "{count} error", other: "{count} errors" },
  queries: { one: "{count} query", other: "{count} queries" },
  infos: { one: "{count} worth knowing", other: "{count} worth knowing" },
  counts: "{errors}, {queries}, {infos}.",
  passed: { one: "{count} rule passed", other: "{count} rules passed" },
  notRecorded: {
    one: "{count} thing the policy asks for is not recorded",
    other: "{count} things the policy asks for are not recorded",
  },
  summary: "{counts} {passed}; {notRecorded}.",
  notRecordedNamed: "Not recorded: {names}.",
  others: "Other rules: {failed} failed, {notApplicable} not applicable.",
  skipped: "Skipped for want of facts: {names}.",
});

/** `1 error, 2 queries, 0 worth knowing.` */
export function countInWords(findings: readonly Finding[], language: Language = english): string {
  const counted = (key: "errors" | "queries" | "infos", severity: Severity) =>
    say(language, reportWords, key, { count: findings.filter((finding) => finding.severity === severity).length });
  return say(language, reportWords, "counts", {
    errors: counted("errors", "error"),
    queries: counted("queries", "query"),
    infos: counted("infos", "info"),
  });
}
