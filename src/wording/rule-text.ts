import type { Duty, Each, Rule } from "../policy/rule.js";
import { english, say, section, type Language } from "../language/language.js";
import { chainTexts } from "./lists.js";

/** What a clause is encoded as. */
export const kindWords = /* @__PURE__ */ section("kinds", {
  duty: "duty",
  requirement: "requirement",
  arrangement: "arrangement",
  "not-here": "not here",
} satisfies Record<Rule["kind"], string>);

/** That a duty is owed by or to each of several, one at a time. */
export const eachWords = /* @__PURE__ */ section("each", {
  agency: "each agency",
  professional: "each professional",
  report: "each report",
  audience: "each audience",
  recipient: "each recipient",
  child: "each child",
} satisfies Record<Each, string>);

/** That a duty is owed for each child of an age. */
export const ageWords = /* @__PURE__ */ section("ages", {
  each: { one: "{each} of {count} year or older", other: "{each} of {count} years or older" },
  if: { one: "the child is {count} year old or older", other: "the child is {count} years old or older" },
});

/** `by professional to conference service, each report`: who does a duty, and that each does it. */
export function eachText(
  who: string,
  { each, fromAge }: Pick<Duty, "each" | "fromAge">,
  language: Language = english,
): string {
  if (!each) return who;
  const all = say(language, eachWords, each);
  const those = fromAge === undefined ? all : say(language, ageWords, "each", { each: all, count: fromAge });
  return chainTexts([who, those], "comma", language);
}
