import type { ConferenceStage } from "../../model/conference.js";
import type { Facts } from "../../facts/read-facts.js";
import { isBefore } from "../../facts/moments.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const stagesInOrder: RequirementRule = {
  code: "stages-in-order",
  from: "held",
  message: "The stages of the {conference} were not held in their order.",
  fix: "The chair speaks with the family first; then professionals and parents confer.",
  takes: (particulars) => particulars === undefined || (Array.isArray(particulars) && particulars.every(listOfTexts)),
  meaning: "The stages in their order, each with the codes that records can have for it.",
  example: [["chair-with-family"], ["professionals-with-parents"]],
  check: ({ conference }, { particulars, facts }) =>
    onlyIf(conference?.stages === undefined ? undefined : true, "conference.stages", () =>
      that(
        areInOrder(conference!.stages!, (particulars as Stages | undefined) ?? WITH_PARENTS, facts),
        "conference.stages",
      ),
    ),
};

type Stages = readonly (readonly string[])[];

const WITH_PARENTS: Stages = [["chair-with-family"], ["professionals-with-parents"]];

/** A stage may have several parts, such as a call to each parent. */
function areInOrder(stages: readonly ConferenceStage[], wanted: Stages, facts: Facts): boolean {
  const held = stages
    .map(({ stage }) => wanted.findIndex((codes) => codes.includes(stage)))
    .filter((number, index, all) => number !== all[index - 1]);
  const starts = stages.flatMap((_, index) => facts.momentAt(`conference.stages[${index}].start`) ?? []);
  return (
    held.join() === [...wanted.keys()].join() &&
    starts.every((start, index) => index === 0 || !isBefore(start, starts[index - 1]!))
  );
}
