import type { GeneralRule } from "../rule.js";
import { all, each, missing, that, type Verdict } from "../verdict.js";

export const planEndsBeforeItStarts: GeneralRule = {
  code: "plan-ends-before-it-starts",
  severity: "error",
  from: "recorded",
  message: "The {plan} ends before it starts.",
  cases: {
    dated: "The {plan} ends on {ended}, before it starts on {started}.",
  },
  fix: "Check both days.",
  check: ({ plan, children = [] }) =>
    all(
      inOrder(plan, "plan"),
      each(
        children.map((child) => child.plan),
        "children",
        (own, path) => (own ? inOrder(own, `${path}.plan`) : all()),
      ),
    ),
};

function inOrder(
  plan: { readonly startedOn?: string | undefined; readonly endedOn?: string | undefined } | undefined,
  path: string,
): Verdict {
  if (plan?.startedOn === undefined) return missing(`${path}.startedOn`);
  if (plan.endedOn === undefined) return missing(`${path}.endedOn`);
  return that(plan.endedOn >= plan.startedOn, {
    path: `${path}.endedOn`,
    params: { how: "dated", started: plan.startedOn, ended: plan.endedOn },
  });
}
