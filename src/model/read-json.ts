import type { Finding, Parsed } from "./finding.js";
import { jsonProblem } from "./json-problem.js";
import type { NonEmpty } from "./non-empty.js";
import { shapeFinding } from "./shape-finding.js";

/** JSON text as a value; a value as it is. */
export function readJson(input: unknown): Parsed<unknown> {
  if (typeof input !== "string") return { ok: true, value: input };
  try {
    return { ok: true, value: JSON.parse(input.replace(/^\uFEFF/, "")) as unknown };
  } catch {
    return failed([notJson(input)]);
  }
}

/** Where it stops being JSON, and what should be there; of what is there, nothing. */
function notJson(text: string): Finding {
  const problem = jsonProblem(text);
  if (problem === null) return shapeFinding("not-json", []);
  const { line, column, expected } = problem;
  return shapeFinding("not-json", [], { how: text.includes("\n") ? "in-line" : "in-column", line, column, expected });
}

/** Nothing but what is wrong, of which there is at least one. */
export function failed(findings: readonly Finding[]): { readonly ok: false; readonly findings: NonEmpty<Finding> } {
  return { ok: false, findings: findings as NonEmpty<Finding> };
}

/** What is wrong with a value that throws when it is looked at. */
export function notReadable(): Finding {
  return shapeFinding("wrong-type", [], { expected: "object", how: "whole" });
}
