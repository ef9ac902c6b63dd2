import { list } from "../../facts/source.js";
import { numberNamed } from "../particulars.js";
import { notBeforeWeek } from "../pregnancy.js";
import type { RequirementRule } from "../rule.js";
import { all } from "../verdict.js";

export const planNotBefore: RequirementRule = {
  code: "plan-not-before",
  from: "decided",
  message: "The plan of an unborn child starts before the week of pregnancy from which it may.",
  cases: {
    early: "The plan starts on {recorded}. That of an unborn child does not start before {earliest}.",
  },
  fix: "Let the plan start later, or correct the date or the expected date of delivery.",
  takes: numberNamed("gestationWeeks"),
  example: { gestationWeeks: 24 },
  meaning:
    "the week of pregnancy, told from the expected date of delivery, before which no plan of an unborn child starts.",
  check: ({ children, plan }, context) => {
    const own = list(children).flatMap(([child, index]) =>
      child.unborn === true && child.plan?.startedOn !== undefined ? `children[${index}].plan.startedOn` : [],
    );
    const paths = own.length > 0 && plan?.startedOn === undefined ? own : ["plan.startedOn", ...own];
    return all(...paths.map((path) => notBeforeWeek(path, context)));
  },
};
