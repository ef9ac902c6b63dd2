import type { Finding, Severity } from "../model/finding.js";
import type { NoticeCode } from "../timeline/notices.js";
import type { Timeline } from "../timeline/timeline.js";
import { findingAt } from "./finding-at.js";

/** What a timeline's notices are worth as findings. Those that speak of a choice or of the present only are not repeated. */
const SEVERITIES: Partial<Record<NoticeCode, Severity>> = {
  "policy-past-review": "info",
  "policy-not-yet-in-force": "info",
  "policy-no-longer-in-force": "info",
  "authority-succeeded": "info",
  "projected-holidays": "info",
  "outside-calendar": "info",
  "conference-end-assumed": "info",
  "time-of-day-unknown": "info",
  "section-47-discussion-unclear": "query",
  "conference-before-strategy-discussion": "error",
  "conference-before-previous-conference": "error",
  "conference-ends-before-it-starts": "error",
  "planned-after-due": "query",
};

const WHERE: Partial<Record<NoticeCode, string>> = { "planned-after-due": "conference.planned.start" };

export function noticeFindings({ notices }: Timeline): Finding[] {
  return notices.flatMap(({ code, message, paths }) => {
    const severity = SEVERITIES[code as NoticeCode];
    if (!severity) return [];
    const [what, ...fix] = message.split(/(?<=\.) /);
    return (paths ?? [WHERE[code as NoticeCode] ?? ""]).map((path) =>
      findingAt(code, severity, path, what!, fix.join(" ") || "Check the dates.", []),
    );
  });
}
