import { addMonths } from "../../calendar/index.js";
import type { LintRule } from "../rule.js";

export const sourceNotChecked: LintRule = {
  code: "source-not-checked",
  severity: "query",
  message: "The policy has not been held against its document for a year.",
  fix: "Hold it against the document as that stands today, and give the day in checkedOn.",
  find({ document: { checkedOn } }, { asOf }) {
    if (checkedOn === undefined) return [{ path: ["document"], detail: "No day is given on which it was." }];
    return asOf !== undefined && addMonths(checkedOn, 12) < asOf ? [{ path: ["document", "checkedOn"] }] : [];
  },
};
