import * as z from "zod/v4";
import { CodedError } from "../calendar/index.js";
import { severities } from "../model/finding.js";
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
  path: "Give the path of a field, or leave it out.",
  takes: "Give a function, or leave it out.",
  check: "Give a check: a function that takes a record and gives a verdict.",
};

/** Each list of rules is read once: one list serves many records. */
const checked = new WeakSet<object>();

/**
 * Refuses what are no rules of one's own.
 *
 * @throws CodedError `not-a-rule`, which names the place in the list and the field; `duplicate-rule` for a code that the
 * package has, or another rule of the list.
 */
export function assertOwnRules(rules: readonly OwnRule[]): void {
  if (checked.has(rules)) return;
  if (!Array.isArray(rules)) throw new CodedError("not-a-rule", "rules: Give a list of rules.", { index: null });
  const taken = new Set(packageCodes());
  for (const [index, rule] of rules.entries()) {
    const read = ownRule.safeParse(rule);
    if (!read.success) throw notARule(rule, index, String(read.error.issues[0]!.path[0] ?? ""));
    if (taken.has(rule.code)) {
      throw new CodedError("duplicate-rule", `There is a rule ${rule.code} already. Give yours a code of its own.`, {
        code: rule.code,
      });
    }
    taken.add(rule.code);
  }
  checked.add(rules);
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
