import { dutiesIn, type LintRule } from "../rule.js";

export const readingWithoutReason: LintRule = {
  code: "reading-without-reason",
  severity: "query",
  message: "This reading does not say why one can read the document so.",
  fix: "Give the reason in because.",
  find: (policy) =>
    [...dutiesIn(policy)].flatMap(({ duty: { due }, path, clause }) =>
      due && "readings" in due
        ? due.readings.flatMap(({ because }, index) =>
            because === "" ? [{ path: [...path, "due", "readings", index, "because"], clause }] : [],
          )
        : [],
    ),
};
