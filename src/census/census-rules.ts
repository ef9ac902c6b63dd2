import type { CensusRuleText } from "./rule.js";
import { returnRules, childRules } from "./rules/index.js";

/**
 * Every rule of the census that is judged here: its code, what it is about, what it says, and how the public validator
 * differs from it.
 *
 * @example
 * ```ts
 * censusRules().find(({ code }) => code === "8841")?.severity; // "error"
 * ```
 */
export function censusRules(): readonly CensusRuleText[] {
  return [...childRules, ...returnRules].map(({ code, severity, fields, message, fix, departs }) => ({
    code,
    severity,
    fields,
    message,
    fix,
    ...(departs === undefined ? {} : { departs }),
  }));
}
