import type { RequirementRule } from "../rule.js";
import { all, onlyIf, that } from "../verdict.js";

export const recordVirtualStatement: RequirementRule = {
  code: "record-virtual-statement",
  from: "minuted",
  message: "The minutes do not say why the {conference} was virtual or, where the chair took them, that the chair did.",
  cases: {
    missing: "The minutes do not say {missing}.",
  },
  fix: "Insert the standard statement.",
  check: ({ minutes }) =>
    all(
      that(minutes?.saysWhyVirtual, { path: "minutes.saysWhyVirtual", params: { missing: ["why-virtual"] } }),
      onlyIf(minutes?.takenByChair, "minutes.takenByChair", () =>
        that(minutes?.saysTakenByChair, { path: "minutes.saysTakenByChair", params: { missing: ["taken-by-chair"] } }),
      ),
    ),
};
