import { audiencesOf } from "../../policy/compile.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const nobodyToTell: LintRule = {
  code: "nobody-to-tell",
  severity: "query",
  message: "This is owed to each audience, and it names none.",
  fix: "Name in to whom it is owed, or leave each out.",
  find: (policy) =>
    placesWhere(dutiesIn(policy), ({ duty }) => duty.each === "audience" && audiencesOf(duty).length === 0, "to"),
};
