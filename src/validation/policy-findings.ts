import type { Language } from "../language/language.js";
import type { Finding, FindingParameter } from "../model/finding.js";
import type { Evaluation } from "../obligations/evaluate.js";
import type { Policy } from "../policy/policy.js";
import { isPastInterim } from "../timeline/collect-notices.js";
import { wordedFinding } from "./worded-finding.js";
import { policyLanguage } from "../wording/policy-language.js";

/** What is to be known of the policies whose rules apply on a day: one finding for each policy and code. */
export function policyFindings({ on, asOf, compiled }: Evaluation): Finding[] {
  return compiled.layers.flatMap((layer) => [
    ...(on === null ? [] : findingsOf(layer, on, policyLanguage(compiled))),
    ...(isPastInterim(layer, asOf)
      ? [findingAbout(layer, "policy-interim", { interim: layer.interim!, asOf: asOf!.date }, policyLanguage(compiled))]
      : []),
  ]);
}

function findingAbout(
  { id, title }: Policy,
  code: string,
  params: Readonly<Record<string, FindingParameter>>,
  language: Language,
): Finding {
  return wordedFinding(
    {
      code,
      severity: "info",
      path: "",
      key: `${code}@${id}`,
      params: { policy: id, policyTitle: title, ...params },
    },
    language,
  );
}

function findingsOf(policy: Policy, on: string, language: Language): Finding[] {
  const { from, until, reviewBy, succeededBy = [] } = policy;
  const about = (code: string, params: Readonly<Record<string, FindingParameter>>) =>
    findingAbout(policy, code, { on, ...params }, language);
  return [
    ...(from !== undefined && on < from ? [about("policy-not-yet-in-force", { policyFrom: from })] : []),
    ...(until !== undefined && on >= until ? [about("policy-no-longer-in-force", { until })] : []),
    ...(until !== undefined && on >= until && succeededBy.length > 0
      ? [about("authority-succeeded", { until, successors: [...succeededBy] })]
      : []),
    ...(reviewBy !== undefined && on > reviewBy ? [about("policy-past-review", { reviewBy })] : []),
  ];
}
