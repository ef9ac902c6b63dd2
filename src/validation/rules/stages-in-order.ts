import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const stagesInOrder: RequirementRule = {
  code: "stages-in-order",
  from: "held",
  message: "The stages of the conference were not held in their order.",
  fix: "The chair speaks with the family first; then professionals and parents confer.",
  check: ({ conference }) =>
    onlyIf(conference?.stages === undefined ? undefined : true, "conference.stages", () =>
      that(conference!.stages!.map(({ stage }) => stage).join() === STAGES.join(), "conference.stages"),
    ),
};

const STAGES = ["chair-with-family", "professionals-with-parents"];
