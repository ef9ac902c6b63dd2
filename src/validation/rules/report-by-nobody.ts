import type { GeneralRule } from "../rule.js";
import { each, onlyIf, that } from "../verdict.js";

export const reportByNobody: GeneralRule = {
  code: "report-by-nobody",
  severity: "error",
  from: "recorded",
  message: "A report is from somebody who is not among the participants.",
  fix: "Add its author to the participants, or correct the id.",
  check: ({ participants, reports }) =>
    onlyIf(participants === undefined ? undefined : true, "participants", () =>
      each(reports, "reports", ({ from }, path) =>
        that(
          participants!.some(({ id }) => id === from),
          `${path}.from`,
        ),
      ),
    ),
};
