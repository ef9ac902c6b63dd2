import type { Finding } from "child-protection-conferences";
import { element } from "./element.js";

const SEVERITIES = { error: "To put right", query: "To check", info: "To know" } as const;

/** Findings one by one: what each is about, what is wrong, what to do, and which rule says so. */
export function findingItems(
  findings: readonly Finding[],
  nameOf: (finding: Finding) => string = ({ path }) => path,
): HTMLElement {
  return element(
    "ul",
    { class: "findings" },
    ...findings.map((finding) => {
      const { code, severity, message, fix, basis } = finding;
      const name = nameOf(finding);
      return element(
        "li",
        { class: `finding finding-${severity}`, "data-code": code },
        element("p", { class: "severity" }, SEVERITIES[severity]),
        name ? element("h4", {}, name) : null,
        element("p", {}, message),
        element("p", {}, fix),
        ...basis.map(({ clause, at }) => element("p", { class: "quiet" }, `${clause}, ${at}`)),
      );
    }),
  );
}
