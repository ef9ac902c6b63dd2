import type { Each, Rule } from "../policy/rule.js";
import { english, say, section, type Language } from "../language/language.js";
import { chained } from "./lists.js";

/** What a clause is encoded as. */
export const kindWords = /* @__PURE__ */ section("kinds", {
  duty: "duty",
  requirement: "requirement",
  arrangement: "arrangement",
} satisfies Record<Rule["kind"], string>);

/** That a duty is owed by or to each of several, one at a time. */
export const eachWords = /* @__PURE__ */ section("each", {
  agency: "each agency",
  professional: "each professional",
  report: "each report",
  audience: "each audience",
  recipient: "each recipient",
} satisfies Record<Each, string>);

/** `by professional to conference service, each report`: who does a duty, and that each does it. */
export function eachText(who: string, each: Each | undefined, language: Language = english): string {
  return chained([who, ...(each ? [say(language, eachWords, each)] : [])], "comma", language);
}
