import type { Finding } from "child-protection-conferences";
import { element } from "./element.js";

const SEVERITIES = { error: "Error", query: "Query", info: "Information" } as const;

/** Findings, the gravest first as they come: how grave, where, what is wrong, what to do, and which clause says so. */
export function findingsList(findings: readonly Finding[]): HTMLElement {
  return element(
    "ul",
    { class: "findings" },
    ...findings.map(({ code, severity, path, message, fix, basis }) =>
      element(
        "li",
        { class: `finding finding-${severity}`, "data-code": code },
        element("p", { class: "severity" }, element("strong", {}, SEVERITIES[severity])),
        element("p", { class: "message" }, message),
        element("p", {}, element("strong", {}, "What to do: "), fix),
        ...basis.map(({ clause, at, says }) => element("p", { class: "quiet" }, `${says} (${clause}, ${at})`)),
        element(
          "p",
          { class: "quiet" },
          ...(path === "" ? [] : ["Where: ", element("span", { class: "code" }, path), ". "]),
          "Code: ",
          element("span", { class: "code" }, code),
        ),
      ),
    ),
  );
}

/** `2 errors, 1 query and 3 for information` */
export function countFindings(findings: readonly Finding[]): string {
  const count = (wanted: Finding["severity"]) => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, queries, infos] = [count("error"), count("query"), count("info")];
  return [
    `${errors} ${errors === 1 ? "error" : "errors"}`,
    `${queries} ${queries === 1 ? "query" : "queries"}`,
    `${infos} for information`,
  ].join(", ");
}
