import { holds } from "../../timeline/conditions.js";
import type { RequirementRule } from "../rule.js";
import { all, each, onlyIf, stated } from "../verdict.js";

export const dissentRecorded: RequirementRule = {
  code: "dissent-recorded",
  from: "decided",
  message: "Not everybody agreed, and the dissent is not recorded.",
  fix: "Record who dissents, and why.",
  check: (record) => {
    const { decision } = record;
    const somebodyDissents = holds({ when: "somebody-dissents" }, record);
    return onlyIf(somebodyDissents === "unknown" ? undefined : somebodyDissents === "yes", "decision.consensus", () =>
      all(
        stated(decision?.dissent, "decision.dissent"),
        each(decision?.dissent ?? [], "decision.dissent", ({ reason }, path) => stated(reason, `${path}.reason`)),
      ),
    );
  },
};
