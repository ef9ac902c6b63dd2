import type { Finding, FindingParameter } from "../model/finding.js";
import type { Evaluation } from "../obligations/evaluate.js";
import type { Policy } from "../policy/policy.js";
import { wordedFinding } from "./worded-finding.js";

/** What is to be known of the policies whose rules apply on a day: one finding for each policy and code. */
export function policyFindings({ on, compiled }: Evaluation): Finding[] {
  if (on === null) return [];
  return compiled.layers.flatMap((layer) => findingsOf(layer, on));
}

function findingsOf({ id, title, from, until, reviewBy, succeededBy = [] }: Policy, on: string): Finding[] {
  const about = (code: string, params: Readonly<Record<string, FindingParameter>>) =>
    wordedFinding({
      code,
      severity: "info",
      path: "",
      key: `${code}@${id}`,
      params: { policy: id, policyTitle: title, on, ...params },
    });
  return [
    ...(from !== undefined && on < from ? [about("policy-not-yet-in-force", { policyFrom: from })] : []),
    ...(until !== undefined && on >= until ? [about("policy-no-longer-in-force", { until })] : []),
    ...(until !== undefined && on >= until && succeededBy.length > 0
      ? [about("authority-succeeded", { until, successors: [...succeededBy] })]
      : []),
    ...(reviewBy !== undefined && on > reviewBy ? [about("policy-past-review", { reviewBy })] : []),
  ];
}
