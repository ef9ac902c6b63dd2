import * as z from "zod/v4";
import { CodedError } from "../calendar/index.js";
import { severities } from "../model/finding.js";
import { unknownPath } from "../facts/not-held.js";
import { knownPaths } from "../model/known-path.js";
import { dutyOutcomeCodes } from "./exclude.js";
import { packageCodes } from "./known-codes.js";
import type { OwnRule } from "./rule.js";
import { stages } from "./stage.js";

const code = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sentence = z.string().refine((text) => /\S/.test(text));
const aFunction = z.custom((value) => typeof value === "function");

/** What makes something a rule. Whatever else it has is its maker's. */
const ownRule = z.looseObject({
  code,
  severity: z.enum(severities as ["error", "query", "info"]).optional(),
  from: z.enum(stages),
  message: sentence,
  fix: sentence,
  cases: z.record(z.string(), sentence).optional(),
  path: z.string().optional(),
  takes: aFunction.optional(),
  check: aFunction,
});

/** What to give for each field that is not as it should be. */
const FIXES: Readonly<Record<string, string>> = {
  code: "Give a code: lower-case words joined by hyphens, up to 64 characters.",
  severity: `Give one of: ${severities.join(", ")}. Of a rule that judges a requirement, leave it out.`,
  from: `Give the stage from which on it is asked: ${stages.join(", ")}.`,
  message: "Give a message: what is wrong if the rule fails.",
  fix: "Give a fix: what to do if the rule fails.",
  cases: "Give a sentence for each case, or leave them out.",
  path: "Give the path of a field, or leave it out.",
  takes: "Give a function, or leave it out.",
  check: "Give a check: a function that takes a record and gives a verdict.",
};

/** Each list of rules is read once: one list serves many records. */
const checked = new WeakSet<object>();

/**
 * Refuses what are no rules of one's own.
 *
 * @param duties the ids of the policy's duties, which every report judges already.
 * @throws CodedError `not-a-rule`, which names the place in the list and the field; `unknown-field` for the path of no field
 * of a record; `duplicate-rule` for a code that the package has, or another rule of the list, or a duty of the policy.
 */
export function assertOwnRules(rules: readonly OwnRule[], duties: ReadonlySet<string>): void {
  if (!checked.has(rules)) assertRules(rules);
  const duty = rules.find(({ code: own }) => duties.has(own));
  if (duty) {
    throw new CodedError(
      "duplicate-rule",
      `${duty.code} is a duty of this policy, which every report judges. Give your rule a code of its own.`,
      { code: duty.code },
    );
  }
}

function assertRules(rules: readonly OwnRule[]): void {
  if (!Array.isArray(rules)) throw new CodedError("not-a-rule", "rules: Give a list of rules.", { index: null });
  const taken = new Set<string>([...packageCodes(), ...dutyOutcomeCodes]);
  for (const [index, rule] of rules.entries()) {
    const read = ownRule.safeParse(rule);
    if (!read.success) throw notARule(rule, index, String(read.error.issues[0]!.path[0] ?? ""));
    if (rule.path !== undefined) assertPath(rule.path, index);
    if (taken.has(rule.code)) {
      throw new CodedError("duplicate-rule", `There is a rule ${rule.code} already. Give yours a code of its own.`, {
        code: rule.code,
      });
    }
    taken.add(rule.code);
  }
  checked.add(rules);
}

/** A path of a rule may name an item of a list, or the list itself; the whole record is no field. */
function assertPath(path: string, index: number): void {
  const field = path.replaceAll(/\[\d+\]/g, "[]");
  if (path === "" || knownPaths().has(field)) return;
  throw unknownPath(`rules[${index}].path`, field, index);
}

function notARule(rule: OwnRule | null, index: number, field: string): CodedError {
  const named = code.safeParse(rule?.code);
  const name = named.success ? ` (${named.data})` : "";
  const fix = FIXES[field] ?? "Give an object with a code, a message, a fix and a check.";
  return new CodedError("not-a-rule", `rules[${index}]${name} is no rule. ${fix}`, {
    index,
    code: named.success ? named.data : null,
    field: field === "" ? null : field,
  });
}
