import type { GeneralRule } from "../rule.js";
import { each, onlyIf, that } from "../verdict.js";

export const dangerStatementUnpaired: GeneralRule = {
  code: "danger-statement-unpaired",
  severity: "query",
  from: "held",
  message: "A danger statement has no safety goal paired with it, or the goal has no scale.",
  fix: "Write a safety goal for it, and ask for a number on it.",
  check: ({ dangerStatements, safetyGoals, safetyScales }) =>
    onlyIf(
      safetyGoals === undefined || safetyScales === undefined ? undefined : true,
      safetyGoals === undefined ? "safetyGoals" : "safetyScales",
      () =>
        each(dangerStatements, "dangerStatements", ({ id }, path) => {
          const goals = safetyGoals!.filter(({ dangerStatement }) => dangerStatement === id);
          const isPaired =
            goals.length === 1 && safetyScales!.some(({ goal }) => goal === undefined || goal === goals[0]!.id);
          const isOpen = goals.length === 0 && safetyGoals!.some((goal) => goal.dangerStatement === undefined);
          return that(isPaired || (isOpen ? undefined : false), path);
        }),
    ),
};
