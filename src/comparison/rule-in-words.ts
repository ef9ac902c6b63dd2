import type { Rule } from "../policy/rule.js";
import { say, section, type Language } from "../language/language.js";
import { dueTimeText, particularsInWords, periodInWords } from "../wording/limit-text.js";
import { nameOf } from "../wording/names.js";
import { eachText } from "../wording/rule-text.js";
import { doersAndRecipientsText } from "../wording/who-text.js";

/** What a policy says of a rule. */
export const comparedWords = /* @__PURE__ */ section("comparedRules", {
  duty: "{limit}; {strength}, {who}",
  requirement: "{strength}: {particulars}",
  limitAndTarget: "{limit}, and should be {target}",
  notHere: "does not hold here",
});

/** `48 hours before the start of the conference; must, by professional`, `must`, `people: 20`. */
export function ruleInWords(rule: Rule, language: Language): string {
  const strength = nameOf(rule.strength, language);
  if (rule.kind === "duty") {
    const who = eachText(doersAndRecipientsText(rule, language), rule, language);
    const due = dueTimeText(rule.due, language);
    const limit =
      rule.target === undefined
        ? due
        : say(language, comparedWords, "limitAndTarget", { limit: due, target: periodInWords(rule.target, language) });
    return say(language, comparedWords, "duty", { limit, strength, who });
  }
  if (rule.kind === "not-here") return say(language, comparedWords, "notHere");
  const particulars = particularsInWords(rule.particulars, language);
  if (rule.kind === "arrangement") return particulars;
  return particulars === "" ? strength : say(language, comparedWords, "requirement", { strength, particulars });
}
