import type * as z from "zod/v4";
import { momentProblems, readMoment, type MomentProblem } from "../calendar/index.js";
import { makeFinding, type Finding, type Parsed } from "./finding.js";
import type { NonEmpty } from "./non-empty.js";
import { writePath } from "./path.js";

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
  return result.success ? { ok: true, value: result.data } : failed(findingsOf(result.error.issues, value));
}

/** What else to do about a value of the wrong type, after `Give a string here`. */
type OrElse = (found: unknown, expected: string) => string;

/** What a schema found wrong in a value, as findings. */
export function findingsOf(issues: readonly z.core.$ZodIssue[], value: unknown, orElse: OrElse = () => ""): Finding[] {
  return issues.flatMap((issue) => findingsOfOne(issue, value, orElse));
}

/** A finding about the shape of the input. */
export function finding(code: string, path: readonly PropertyKey[], message: string, fix: string): Finding {
  return makeFinding({
    code,
    severity: "error",
    path: writePath(path),
    pointer: path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    message,
    fix,
  });
}

function findingsOfOne(issue: z.core.$ZodIssue, value: unknown, orElse: OrElse): Finding[] {
  const { path } = issue;
  const found = valueAt(value, path);
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
    case "invalid_type": {
      const asked = article(issue.expected);
      return [
        found === undefined
          ? finding("missing", path, "This field is missing.", `Give it, as ${asked}.`)
          : finding(
              "wrong-type",
              path,
              "This is of the wrong type.",
              `Give ${asked} here${orElse(found, issue.expected)}.`,
            ),
      ];
    }
    case "invalid_value": {
      const fix = `Give one of: ${issue.values.join(", ")}`;
      return [
        found === undefined
          ? finding("missing", path, "This field is missing.", `${fix}.`)
          : finding(
              "not-an-allowed-value",
              path,
              "This is not one of the allowed values.",
              `${fix}${orElse(found, "value")}.`,
            ),
      ];
    }
    case "invalid_format":
      if (issue.format === "url") {
        return [finding("not-a-url", path, "This is not an address on the web.", "Give it with https:// or http://.")];
      }
      return issue.format === "date"
        ? [dateFinding(found, path)]
        : [finding("not-a-code", path, "This is not written as a code.", issue.message)];
    case "custom": {
      const code = issue.params?.["code"] as string | undefined;
      return code && code in momentProblems
        ? [momentFinding(code as MomentProblem, path)]
        : [
            finding(
              code ?? "invalid",
              path,
              issue.message,
              (issue.params?.["fix"] as string | undefined) ?? "Correct it.",
            ),
          ];
    }
    case "too_big":
      return [sizeFinding(TOO_BIG, issue.origin, `Give at most ${String(issue.maximum)}.`, path)];
    case "too_small":
      return [sizeFinding(TOO_SMALL, issue.origin, `Give at least ${String(issue.minimum)}.`, path)];
    case "invalid_union":
      return unionFindings(issue, value, orElse);
    default:
      return [finding("invalid", path, "This is not allowed here.", "See the schema for what is.")];
  }
}

const TOO_BIG = {
  number: ["too-large", "This number is too large."],
  string: ["too-long", "This text is too long."],
  list: ["too-many", "There are more here than can be."],
} as const;
const TOO_SMALL = {
  number: ["too-small", "This number is too small."],
  string: ["too-short", "This text is too short."],
  list: ["too-few", "There are fewer here than there must be."],
} as const;

function sizeFinding(
  words: typeof TOO_BIG | typeof TOO_SMALL,
  origin: string,
  fix: string,
  path: readonly PropertyKey[],
): Finding {
  const [code, message] =
    words[origin === "number" || origin === "int" ? "number" : origin === "string" ? "string" : "list"];
  return finding(code, path, message, fix);
}

/** Of several allowed shapes, what is wrong with the one that is meant: the one of which the least is wrong. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, value: unknown, orElse: OrElse): Finding[] {
  const { path, errors } = issue;
  // A zod before 4.3 does not name the field that tells them apart.
  if (issue.discriminator !== undefined || errors.length === 0) {
    const { options = [] } = issue as { options?: readonly unknown[] };
    const fix = options.length > 0 ? `Give one of: ${options.join(", ")}.` : "See the schema for what is allowed here.";
    return valueAt(value, path) === undefined
      ? [finding("missing", path, "This field is missing.", fix)]
      : [finding("not-an-allowed-value", path, "This is not one of the allowed values.", fix)];
  }
  const [nearest = [], next = []] = errors.toSorted((a, b) => mistakes(a) - mistakes(b));
  const isNoneOfThem = nearest.every((each) => each.code === "invalid_type" && each.path.length === 0);
  return isNoneOfThem || mistakes(nearest) === mistakes(next)
    ? [
        finding(
          "wrong-shape",
          path,
          "This has none of the allowed shapes.",
          "See the schema for the shapes allowed here.",
        ),
      ]
    : nearest.flatMap((each) => findingsOfOne({ ...each, path: [...path, ...each.path] }, value, orElse));
}

/** How many things are wrong, at least. */
function mistakes(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys") return sum + issue.keys.length;
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      return sum + Math.min(...issue.errors.map(mistakes));
    }
    return sum + 1;
  }, 0);
}

function momentFinding(problem: MomentProblem, path: readonly PropertyKey[]): Finding {
  const { message, fix } = momentProblems[problem];
  return finding(problem, path, message, fix);
}

function dateFinding(value: unknown, path: readonly PropertyKey[]): Finding {
  const problem = readMoment(value);
  return typeof problem === "string" && problem !== "not-a-date-or-time"
    ? momentFinding(problem, path)
    : finding("not-a-date", path, "This is not a day.", "Give a day without a time, as YYYY-MM-DD.");
}

/** A field's name is the sender's; one that does not look like a name of a field, or could be a person's, is not repeated. */
function safeKey(key: string): string {
  return /^[a-z$_][A-Za-z0-9_-]{0,39}$/.test(key) ? key : "(unknown)";
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return found;
}

/** Nothing but what is wrong, of which there is at least one. */
export function failed(findings: readonly Finding[]): { readonly ok: false; readonly findings: NonEmpty<Finding> } {
  return { ok: false, findings: findings as NonEmpty<Finding> };
}
