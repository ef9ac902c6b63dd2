import type { DeadlineUnder, RuleInForce } from "../../comparison/comparison.js";
import { becauseWords } from "../../wording/because-text.js";
import { clausesText } from "../../wording/clauses-text.js";
import { shortMomentText } from "../../wording/dates.js";
import { english, say, section, type Language } from "../../language/language.js";
import { limitWords } from "../../wording/limit-text.js";
import { chainTexts } from "../../wording/lists.js";
import { nameOf } from "../../wording/names.js";

/** Headings, labels and sentences of a comparison. */
export const comparisonWords = /* @__PURE__ */ section("comparison", {
  deadlines: "Deadlines",
  rules: "Rules",
  deadline: "Deadline",
  rule: "Rule",
  withKey: "{title} ({key})",
  withKind: "{id} ({kind})",
  saidByAll: "what all say, and no more",
  sameInAll: { one: "{count} rule is the same in all.", other: "{count} rules are the same in all." },
  waitsFor: "waits for {facts}",
  notOwed: "not owed: {because} ({clause})",
  noTime: "{limit}; {clause}",
  due: "{day}; {clause}",
  dueWithStatus: "{day}, {status}; {clause}",
});

/** Where a policy says nothing. */
const DASH = "–";

/** What a policy says of a rule, a line for each group of cases: those that not every policy has or, with `all`, every one. */
export function ruleLines(
  rules: readonly RuleInForce[],
  all: boolean,
  language: Language = english,
): readonly string[] {
  if (rules.length === 0) return [DASH];
  const shown = rules.filter(({ differs }) => all || differs);
  if (shown.length === 0) return [say(language, comparisonWords, "saidByAll")];
  return shown.map(({ says, scope, layer, clause }) =>
    chainTexts(
      [says, scope, clausesText(layer, [clause.clause], language)].filter((part) => part !== ""),
      "semicolon",
      language,
    ),
  );
}

/** When something is due under a policy, or why that cannot be said. */
export function underInWords(under: DeadlineUnder | null, language: Language = english): string {
  if (under === null) return DASH;
  if ("waitingFor" in under) {
    return say(language, comparisonWords, "waitsFor", { facts: chainTexts(under.waitingFor, "comma", language) });
  }
  const clause = clausesText(under.layer, [under.clause.clause], language);
  if ("notOwed" in under) {
    const because = say(language, becauseWords, under.notOwed.code);
    return say(language, comparisonWords, "notOwed", { because, clause });
  }
  if ("noTime" in under) {
    return say(language, comparisonWords, "noTime", { limit: say(language, limitWords, "noTime"), clause });
  }
  const { due, status } = under;
  return say(language, comparisonWords, status === null ? "due" : "dueWithStatus", {
    day: shortMomentText(due.at ?? due.date, language),
    status: status === null ? "" : nameOf(status, language),
    clause,
  });
}
