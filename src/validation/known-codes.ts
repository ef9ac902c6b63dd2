import { CodedError } from "../calendar/index.js";
import type { Compiled } from "../policy/compile.js";
import { nearest } from "../vocabulary/nearest.js";
import type { Rule } from "../policy/rule.js";
import { joinWords } from "../vocabulary/words.js";
import { noticeMessages } from "../wording/notice-text.js";
import { dutyOutcomeCodes } from "./exclude.js";
import { dutyCodes } from "./obligation-findings.js";
import { recordCodes } from "./record-findings.js";
import { faultCodes } from "./run-check.js";
import { generalRules, requirementRules } from "./rules/index.js";

/** The codes of findings about what is no record, beside those of dates and times. */
export const shapeCodes = [
  "not-json",
  "missing",
  "wrong-type",
  "wrong-shape",
  "unknown-key",
  "not-an-allowed-value",
  "not-a-code",
  "not-a-date",
  "not-a-url",
  "too-large",
  "too-long",
  "too-many",
  "too-small",
  "too-short",
  "too-few",
  "invalid",
] as const;

/** The codes that the package's own rules, notices and findings have. */
export function packageCodes(): readonly string[] {
  return [
    ...generalRules.map(({ code }) => code),
    ...requirementRules.map(({ code }) => code),
    ...Object.keys(noticeMessages),
    ...dutyCodes,
    ...recordCodes,
    ...faultCodes,
  ];
}

let ofPackage: ReadonlySet<string> | undefined;

function inPackage(): ReadonlySet<string> {
  return (ofPackage ??= new Set(packageCodes()));
}

/** One list of rules serves many records. */
const withRules = new WeakMap<readonly { readonly code: string }[], ReadonlySet<string>>();
const NO_RULES: readonly { readonly code: string }[] = [];

/** The codes that a finding can have, with these rules of one's own. */
export function findingCodes(rules: readonly { readonly code: string }[] = NO_RULES): ReadonlySet<string> {
  let codes = withRules.get(rules);
  if (!codes) {
    codes = new Set([...packageCodes(), ...shapeCodes, ...rules.map(({ code }) => code)]);
    withRules.set(rules, codes);
  }
  return codes;
}

/** The ids of what a policy asks for, in force or not; found once for each policy. */
interface PolicyRuleIds {
  readonly duties: ReadonlySet<string>;
  readonly requirements: ReadonlySet<string>;
}

type Layers = Pick<Compiled, "layers">;

const ruleIdsByLayers = new WeakMap<Layers["layers"], PolicyRuleIds>();

/** The ids of a policy's requirements and duties. */
export function ruleIdsOf({ layers }: Layers): PolicyRuleIds {
  let asked = ruleIdsByLayers.get(layers);
  if (!asked) {
    const rules = layers.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules));
    const ids = (kind: Rule["kind"]) => new Set(rules.flatMap((rule) => (rule.kind === kind ? rule.id : [])));
    ruleIdsByLayers.set(layers, (asked = { duties: ids("duty"), requirements: ids("requirement") }));
  }
  return asked;
}

/**
 * What can be excluded: the codes of rules, findings and the outcomes of duties, those of rules of one's own, and the ids of the policy's duties and
 * requirements.
 */
export function knownCodes(compiled: Layers, rules: readonly { readonly code: string }[]): readonly string[] {
  const { duties, requirements } = ruleIdsOf(compiled);
  return [...packageCodes(), ...dutyOutcomeCodes, ...rules.map(({ code }) => code), ...duties, ...requirements];
}

function isDutyOutcome(code: string): boolean {
  return (dutyOutcomeCodes as readonly string[]).includes(code);
}

/**
 * Refuses to exclude what there is not.
 *
 * @throws CodedError `unknown-rule`, whose message names the near misses.
 */
export function assertKnown(
  exclude: readonly string[],
  compiled: Layers,
  rules: readonly { readonly code: string }[],
): void {
  if (!Array.isArray(exclude)) throw new CodedError("unknown-rule", "exclude: Give a list of codes.", { index: null });
  const { duties, requirements } = ruleIdsOf(compiled);
  const isOwn = (code: string) => rules.some((rule) => rule.code === code);
  const index = exclude.findIndex(
    (code) =>
      !(inPackage().has(code) || isDutyOutcome(code) || duties.has(code) || requirements.has(code) || isOwn(code)),
  );
  if (index < 0) return;
  const suggestions = nearest(String(exclude[index]), knownCodes(compiled, rules));
  const hint = suggestions.length > 0 ? ` Did you mean ${joinWords(suggestions, "or")}?` : "";
  throw new CodedError(
    "unknown-rule",
    `exclude[${index}] is no code of a rule or finding, and no id of a duty or requirement of this policy.${hint}`,
    { index, suggestions },
  );
}
