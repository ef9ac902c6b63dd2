import type * as z from "zod";
import { momentProblems, type MomentProblem } from "../calendar/index.js";
import type { Finding, Parsed } from "./finding.js";

/** JSON text as a value; a value as it is. */
export function readJson(input: unknown): Parsed<unknown> {
  if (typeof input !== "string") return { ok: true, value: input };
  try {
    return { ok: true, value: JSON.parse(input.replace(/^\uFEFF/, "")) as unknown };
  } catch {
    return failed([finding("not-json", [], "This is not JSON.", "Give one JSON object, in UTF-8.")]);
  }
}

/**
 * Reads a value by a schema. What is wrong comes back as findings that name the place and never the value that stands
 * there.
 */
export function parseBy<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return failed(result.error.issues.flatMap((issue) => findingsOf(issue, value)));
}

/** A finding about the shape of the input. */
export function finding(code: string, path: readonly PropertyKey[], message: string, fix: string): Finding {
  const steps = path.map(String);
  return {
    code,
    severity: "error",
    path: steps.map((step, index) => writeStep(step, typeof path[index] === "number", index === 0)).join(""),
    pointer: steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    message,
    fix,
    basis: [],
  };
}

function findingsOf(issue: z.core.$ZodIssue, value: unknown): Finding[] {
  const { path } = issue;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        finding(
          "unknown-key",
          [...path, safeKey(key)],
          "This field is not known here.",
          "Remove it, or correct its name.",
        ),
      );
    case "invalid_type":
      return Object.is(valueAt(value, path), undefined)
        ? [finding("missing", path, "This field is missing.", `Give it, as ${article(issue.expected)}.`)]
        : [finding("wrong-type", path, "This is of the wrong type.", `Give ${article(issue.expected)} here.`)];
    case "invalid_value":
      return valueAt(value, path) === undefined
        ? [finding("missing", path, "This field is missing.", `Give one of: ${issue.values.join(", ")}.`)]
        : [
            finding(
              "not-an-allowed-value",
              path,
              "This is not one of the allowed values.",
              `Give one of: ${issue.values.join(", ")}.`,
            ),
          ];
    case "invalid_format":
      return issue.format === "date"
        ? [dateFinding(valueAt(value, path), path)]
        : [finding("not-a-code", path, "This is not written as a code.", issue.message)];
    case "custom": {
      const code = issue.params?.["code"] as string | undefined;
      return code && code in momentProblems
        ? [momentFinding(code as MomentProblem, path)]
        : [finding(code ?? "invalid", path, issue.message, "Correct it.")];
    }
    case "too_big":
      return [finding("too-many", path, "There are more here than can be.", `Give at most ${String(issue.maximum)}.`)];
    case "invalid_union":
      return [
        finding(
          "wrong-shape",
          path,
          "This has none of the allowed shapes.",
          "See the schema for the shapes allowed here.",
        ),
      ];
    default:
      return [finding("invalid", path, "This is not allowed here.", "See the schema for what is.")];
  }
}

function momentFinding(problem: MomentProblem, path: readonly PropertyKey[]): Finding {
  const { message, fix } = momentProblems[problem];
  return finding(problem, path, message, fix);
}

function dateFinding(value: unknown, path: readonly PropertyKey[]): Finding {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? momentFinding("date-does-not-exist", path)
    : finding("not-a-date", path, "This is not a day.", "Give a day without a time, as YYYY-MM-DD.");
}

/** A field's name is the sender's; one that does not look like a name of a field is not repeated. */
function safeKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(key) ? key : "(unknown)";
}

function writeStep(step: string, isIndex: boolean, isFirst: boolean): string {
  if (isIndex) return `[${step}]`;
  return isFirst ? step : `.${step}`;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return found;
}

function failed(findings: Finding[]): { ok: false; findings: Finding[] } {
  return { ok: false, findings };
}
