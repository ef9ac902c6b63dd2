import type { Language } from "../language/language.js";
import type { Finding, Severity } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import type { OwnRule, RuleContext } from "./rule.js";
import { failed, missing, passed, type PlaceParameters, type Verdict } from "./verdict.js";
import { wordedFinding } from "./worded-finding.js";

/** What is wrong with a rule whose check gives no verdict. */
export const faultCodes = ["rule-threw", "not-a-verdict"] as const;
/** What is wrong with a rule; see {@link faultCodes}. */
export type Fault = (typeof faultCodes)[number];

/**
 * The verdict of a rule on a record; that a policy does not give the particulars it needs; or what is wrong with the rule.
 * No error of a rule stops the others.
 */
export function runCheck(
  rule: OwnRule,
  record: ConferenceRecord,
  context: RuleContext,
): Verdict | Fault | "particulars-missing" {
  try {
    if (rule.takes && !rule.takes(context.particulars)) return "particulars-missing";
    const given: unknown = rule.check(record, context);
    const path = rule.path ?? "";
    if (given === true) return passed;
    if (given === false) return failed(path);
    if (given === undefined) return missing(path);
    return verdictIn(given) ?? "not-a-verdict";
  } catch {
    return "rule-threw";
  }
}

/** A verdict as it was given, read once; nothing where it is none. */
function verdictIn(given: unknown): Verdict | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const { failed: places, missing: facts, applies, params, then } = given as Partial<Verdict & PromiseLike<unknown>>;
  // A promise that is refused later would end the process.
  if (typeof then === "function") then.call(given, undefined, () => undefined);
  if (!isListOfTexts(places) || !isListOfTexts(facts) || typeof applies !== "boolean") return undefined;
  if (params === undefined) return { failed: places, missing: facts, applies };
  return isRecordOf(params, isParameters) ? { failed: places, missing: facts, applies, params } : undefined;
}

function isParameters(value: unknown): value is PlaceParameters {
  return isRecordOf(value, (each) => isListOfTexts(each) || each === null || SINGLE.has(typeof each));
}

const SINGLE: ReadonlySet<string> = new Set(["string", "number", "boolean"]);

function isRecordOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isMember);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

type FaultyRule = Pick<OwnRule, "code"> & { readonly severity?: Severity };

/**
 * The finding about a rule that could not be judged: as grave as the rule, and an error where it does not say. It says
 * nothing of the error that was thrown, which may hold what the record says.
 */
export function faultFinding(code: Fault, { code: rule, severity = "error" }: FaultyRule, language: Language): Finding {
  return wordedFinding({ code, severity, path: "", key: `${code}@${rule}`, params: { rule } }, language);
}
