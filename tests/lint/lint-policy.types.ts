import {
  findPolicy,
  lintPolicy,
  parsePolicy,
  policies,
  policyAt,
  type Finding,
  type Policy,
} from "child-protection-conferences";

declare const json: unknown;
export const findings: readonly Finding[] = [
  ...lintPolicy(json),
  ...lintPolicy("hounslow", { asOf: "2026-11-01", others: policies }),
];
// @ts-expect-error others are policies, and not their ids
lintPolicy(json, { others: ["hounslow"] });

const parsed = parsePolicy(json);
export const read: Policy | readonly Finding[] = parsed.ok ? parsed.value : parsed.findings;
// @ts-expect-error nobody has asked
export const hasty: Policy = parsed.value;
export const found: Policy[] = [findPolicy("hounslow"), policyAt("hounslow", "2020-05-05")];
// @ts-expect-error the policy of an authority is that of a day
policyAt("hounslow");
