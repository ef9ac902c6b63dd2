import type { RequirementRule } from "../rule.js";
import { all, onlyIf, that } from "../verdict.js";

export const recordVirtualStatement: RequirementRule = {
  code: "record-virtual-statement",
  from: "minuted",
  message: "The minutes do not say why the conference was virtual or, where the chair took them, that the chair did.",
  fix: "Insert the standard statement.",
  check: ({ minutes }) =>
    all(
      that(minutes?.saysWhyVirtual, "minutes.saysWhyVirtual"),
      onlyIf(minutes?.takenByChair, "minutes.takenByChair", () =>
        that(minutes?.saysTakenByChair, "minutes.saysTakenByChair"),
      ),
    ),
};
