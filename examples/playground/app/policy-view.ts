import { lintPolicy, parsePolicy, type Policy } from "child-protection-conferences";
import { bring, isTaken } from "./authorities.js";
import { button, element } from "./element.js";
import { examplePolicy } from "./examples.js";
import { countFindings, findingsList } from "./findings-list.js";
import { jsonField } from "./json-field.js";
import type { ShownCase } from "./shown-case.js";
import { sayMessage } from "./text-field.js";

/** A policy of one's own as JSON, to be looked over and used. */
export function policyView(
  shown: () => ShownCase,
  use: (policy: Policy) => void,
): { panel: HTMLElement; show: () => void } {
  const { field, box } = jsonField(
    "policy-json",
    "Policy (JSON)",
    "Paste one, or take the example: an authority as its clauses, on a base such as working-together.",
  );
  const count = element("p", { role: "status", id: "policy-count" });
  const result = element("div", { id: "policy-result" });

  function check(): Policy | null {
    const isEmpty = box.value.trim() === "";
    sayMessage(box, isEmpty ? { code: "nothing-pasted", message: "Paste a policy first, or take the example." } : null);
    if (isEmpty) {
      count.textContent = "";
      result.replaceChildren();
      box.focus();
      return null;
    }
    const parsed = parsePolicy(box.value);
    const findings = parsed.ok ? lintPolicy(parsed.value, { asOf: shown().asOf }) : parsed.findings;
    count.textContent = `It can${parsed.ok ? "" : "not"} be used: ${countFindings(findings)}.`;
    result.replaceChildren(...(findings.length > 0 ? [findingsList(findings)] : []));
    return parsed.ok ? parsed.value : null;
  }

  const panel = element(
    "div",
    {},
    element("h3", {}, "Your own policy"),
    field,
    element(
      "div",
      { class: "buttons" },
      button("Check the policy", check, { class: "button" }),
      button("Use it", () => {
        const policy = check();
        if (policy === null) return;
        if (isTaken(policy.id)) {
          sayMessage(box, {
            code: "policy-id-taken",
            message: "A policy that comes with this page has this id. Give yours another.",
          });
          box.focus();
          return;
        }
        bring(policy);
        use(policy);
      }),
      button("Take the example", () => {
        box.value = JSON.stringify(examplePolicy, null, 2);
        check();
      }),
    ),
    count,
    result,
  );
  return { panel, show: () => undefined };
}
