import { validateRecord, type Finding, type ValidationReport } from "child-protection-conferences";
import { hounslow } from "child-protection-conferences/authorities/hounslow";
import { validateRecord as underPolicy } from "child-protection-conferences/validation";

// Whatever comes from outside may be validated, and what is said of it is typed.

declare const json: unknown;
export const reports: ValidationReport[] = [
  validateRecord(json, "hounslow"),
  validateRecord("{}", hounslow, { asOf: "2020-04-01", exclude: ["deadline-missed"] }),
  underPolicy({ type: "initial" }, hounslow, { asOf: undefined }),
];

// @ts-expect-error the id of a policy is for the root only
underPolicy(json, "hounslow");
// @ts-expect-error several codes are a list
validateRecord(json, "hounslow", { exclude: "deadline-missed" });

export function errors({ findings, stage }: ValidationReport): readonly Finding[] {
  // @ts-expect-error a record that cannot be read has come nowhere
  stage satisfies string;
  // @ts-expect-error a severity that does not exist
  return findings.filter(({ severity }) => severity === "warning");
}
