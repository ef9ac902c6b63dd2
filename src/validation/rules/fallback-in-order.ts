import { numberNamed } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, each, missing, passed, that } from "../verdict.js";

export const fallbackInOrder: RequirementRule = {
  code: "fallback-in-order",
  from: "held",
  message: "A fallback was used out of order, or a telephone {conference} with more professionals than it may have.",
  fix: "Use a telephone {conference} first, and calls one by one where that does not do.",
  takes: numberNamed("telephoneProfessionals"),
  example: { telephoneProfessionals: 4 },
  check: ({ conference }, { particulars }) =>
    each(conference?.fallbacksUsed, "conference.fallbacksUsed", ({ mode, professionals }, path, index) => {
      if (mode === "individual-calls") return passed;
      const limit = (particulars as { telephoneProfessionals: number }).telephoneProfessionals;
      const afterCalls = conference!
        .fallbacksUsed!.slice(0, index)
        .some((before) => before.mode === "individual-calls");
      return all(
        that(!afterCalls, path),
        professionals === undefined
          ? missing(`${path}.professionals`)
          : that(professionals <= limit, `${path}.professionals`),
      );
    }),
};
