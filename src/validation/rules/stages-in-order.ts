import type { Stage } from "../../model/conference.js";
import { isBefore } from "../../timeline/facts.js";
import { momentOf } from "../moment-of.js";
import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const stagesInOrder: RequirementRule = {
  code: "stages-in-order",
  from: "held",
  message: "The stages of the conference were not held in their order.",
  fix: "The chair speaks with the family first; then professionals and parents confer.",
  check: ({ conference }) =>
    onlyIf(conference?.stages === undefined ? undefined : true, "conference.stages", () =>
      that(areInOrder(conference!.stages!), "conference.stages"),
    ),
};

const STAGES = ["chair-with-family", "professionals-with-parents"];

/** A stage may have several parts, such as a call to each parent. */
function areInOrder(stages: readonly Stage[]): boolean {
  const held = stages.map(({ stage }) => stage).filter((stage, index, all) => stage !== all[index - 1]);
  const starts = stages.flatMap(({ start }) => momentOf(start) ?? []);
  return (
    held.join() === STAGES.join() && starts.every((start, index) => index === 0 || !isBefore(start, starts[index - 1]!))
  );
}
