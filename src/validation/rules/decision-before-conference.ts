import { writeMoment } from "../../calendar/index.js";
import { isBefore } from "../../facts/moments.js";
import type { GeneralRule } from "../rule.js";
import { missing, onlyIf, that } from "../verdict.js";

export const decisionBeforeConference: GeneralRule = {
  code: "decision-before-conference",
  severity: "error",
  from: "decided",
  message: "The decision was made before the {conference} started.",
  cases: {
    dated: "The decision was made on {made}, before the {conference} started on {start}.",
  },
  fix: "Check both times.",
  check: ({ decision, conference }, { facts }) =>
    onlyIf(
      decision?.madeAt === undefined || conference?.held?.start === undefined ? undefined : true,
      decision?.madeAt === undefined ? "decision.madeAt" : "conference.held.start",
      () => {
        const [made, start] = [facts.momentAt("decision.madeAt"), facts.momentAt("conference.held.start")];
        if (!made || !start) return missing("decision.madeAt");
        return that(!isBefore(made, start), {
          path: "decision.madeAt",
          params: { how: "dated", made: writeMoment(made), start: writeMoment(start) },
        });
      },
    ),
};
