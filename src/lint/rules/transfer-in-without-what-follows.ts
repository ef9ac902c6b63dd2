import { readingsOf } from "../../policy/due.js";
import { resolveRules } from "../../policy/resolve-rules.js";
import { joinWords } from "../../vocabulary/words.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

/** What follows a transfer-in conference that makes a plan. */
const FOLLOWING = [
  ["core-group-first-met", "the first core group"],
  ["next-review-held", "the next review"],
] as const;

export const transferInWithoutWhatFollows: LintRule = {
  code: "transfer-in-without-what-follows",
  severity: "query",
  message: "The policy times its transfer-in conferences, and not what follows them.",
  fix: "Give the time, or say with notStated that the document gives none.",
  find(policy) {
    const following = resolveRules(policy).filter((rule) => rule.kind === "duty" && rule.for.includes("transfer-in"));
    const unsaid = FOLLOWING.filter(
      ([id]) =>
        !following.some(
          (rule) =>
            rule.id === id && rule.kind === "duty" && (rule.layer === policy.id || readingsOf(rule.due).length > 0),
        ),
    );
    if (unsaid.length === 0) return [];
    return placesWhere(
      dutiesIn(policy),
      ({ duty }) =>
        duty.doneBy === "conference-held" && duty.for?.includes("transfer-in") && readingsOf(duty.due).length > 0
          ? `After one that makes a plan nothing is said of ${joinWords(unsaid.map(([, says]) => says))}.`
          : undefined,
      "for",
    );
  },
};
