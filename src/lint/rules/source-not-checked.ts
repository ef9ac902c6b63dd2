import { addMonths } from "../../calendar/index.js";
import type { LintRule } from "../rule.js";

export const sourceNotChecked: LintRule = {
  code: "source-not-checked",
  severity: "query",
  message: "Nobody can tell that the policy still says what its document does.",
  fix: "Check it against the document as that stands today, and give the day in checkedOn.",
  find({ document: { checkedOn } }, { asOf }) {
    if (checkedOn === undefined)
      return [{ path: ["document"], detail: "No day is given on which it was checked against it." }];
    if (asOf !== undefined && checkedOn > asOf) {
      return [{ path: ["document", "checkedOn"], detail: `${checkedOn} is still to come.` }];
    }
    return asOf !== undefined && addMonths(checkedOn, 12) < asOf
      ? [
          {
            path: ["document", "checkedOn"],
            detail: `It was last checked against it on ${checkedOn}, more than a year ago.`,
          },
        ]
      : [];
  },
};
