import { isBefore } from "../../facts/moments.js";
import type { GeneralRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const decisionBeforeConference: GeneralRule = {
  code: "decision-before-conference",
  severity: "error",
  from: "decided",
  message: "The decision was made before the conference started.",
  fix: "Check both times.",
  check: ({ decision, conference }, { facts }) =>
    onlyIf(
      decision?.madeAt === undefined || conference?.held?.start === undefined ? undefined : true,
      decision?.madeAt === undefined ? "decision.madeAt" : "conference.held.start",
      () => {
        const [made, start] = [facts.momentAt("decision.madeAt"), facts.momentAt("conference.held.start")];
        return that(made && start ? !isBefore(made, start) : undefined, "decision.madeAt");
      },
    ),
};
