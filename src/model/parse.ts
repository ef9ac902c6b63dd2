import * as z from "zod/v4";
import { momentProblems, readMoment } from "../calendar/index.js";
import type { Finding, Parsed } from "./finding.js";
import { nearField } from "./near-field.js";
import { failed, notReadable } from "./read-json.js";
import { schemaIn } from "./schema-in.js";
import { finding, notWrittenSo, safeKey, shapeFinding, withOwnKeys } from "./shape-finding.js";
import { audienceText, codeText, dateText, momentText, roleText } from "./written.js";

/**
 * Reads a value by a schema. What is wrong comes back as findings that name the place and never the value that stands
 * there.
 */
export function parseBy<T>(schema: z.ZodType<T>, value: unknown, isPublic = false): Parsed<T> {
  const result = safely(schema, value);
  if (result === null) return failed([notReadable()]);
  return result.success
    ? { ok: true, value: result.data }
    : failed(findingsOf(result.error.issues, value, schema, undefined, isPublic));
}

/** What a schema says of a value; `null` of one that throws when it is looked at, as nothing does that was JSON. */
export function safely<T>(schema: Pick<z.ZodType<T>, "safeParse">, value: unknown): z.ZodSafeParseResult<T> | null {
  try {
    return schema.safeParse(value);
  } catch {
    return null;
  }
}

/** Whether a wrong value is such as databases give, so that another function reads it: by the type or the values expected. */
export type IsFromRow = (found: unknown, expected: string | readonly unknown[]) => boolean;

/** What was read: the value, and the schema that it does not fit. */
interface Reading {
  readonly value: unknown;
  readonly schema: z.ZodType;
  readonly isFromRow: IsFromRow;
  /** What is read holds nothing of anybody: a policy. */
  readonly isPublic: boolean;
}

/** What a schema found wrong in a value, as findings. */
export function findingsOf(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  schema: z.ZodType,
  isFromRow: IsFromRow = () => false,
  isPublic = false,
): Finding[] {
  return withOwnKeys(issues.flatMap((issue) => findingsOfOne(issue, { value, schema, isFromRow, isPublic })));
}

/** Findings about columns of a row that are no fields of a record. */
export function unknownKeys(refused: readonly { readonly key: string; readonly column?: string }[]): Finding[] {
  return withOwnKeys(
    refused.map(({ key, column }) =>
      shapeFinding("unknown-key", [safeKey(key)], { how: "in-row", ...(column === undefined ? {} : { column }) }),
    ),
  );
}

function findingsOfOne(issue: z.core.$ZodIssue, reading: Reading): Finding[] {
  const { path } = issue;
  const found = valueAt(reading.value, path);
  const how = (expected: string | readonly unknown[]) => {
    if (path.length === 0) return expected === "object" ? { how: "whole" } : {};
    return reading.isFromRow(found, expected) ? { how: "from-row" } : {};
  };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key, index) => unknownKey(key, path, index < MOST_NAMED ? reading : null));
    case "invalid_type": {
      const expected = formatAt(path, reading) ?? issue.expected;
      return [
        found === undefined
          ? shapeFinding("missing", path, { expected })
          : shapeFinding("wrong-type", path, { expected, ...how(issue.expected) }),
      ];
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      return [
        found === undefined
          ? shapeFinding("missing", path, { how: "one-of", allowed })
          : shapeFinding("not-an-allowed-value", path, { allowed, ...how(issue.values) }),
      ];
    }
    case "invalid_format":
      if (issue.format === "url") return [shapeFinding("not-a-url", path)];
      if (issue.format === "date") return [dateFinding(found, path)];
      return [notWrittenSo(path, issue.message)];
    case "custom": {
      const code = issue.params?.["code"] as string | undefined;
      return code && code in momentProblems
        ? [shapeFinding(code, path)]
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
      return [shapeFinding(TOO_BIG[kindOf(issue.origin)], path, { maximum: Number(issue.maximum) })];
    case "too_small":
      return [shapeFinding(TOO_SMALL[kindOf(issue.origin)], path, { minimum: Number(issue.minimum) })];
    case "invalid_union":
      return unionFindings(issue, reading);
    default:
      return [shapeFinding("invalid", path)];
  }
}

const TOO_BIG = { number: "too-large", text: "too-long", list: "too-many" } as const;
const TOO_SMALL = { number: "too-small", text: "too-short", list: "too-few" } as const;

function kindOf(origin: string): keyof typeof TOO_BIG {
  if (origin === "number" || origin === "int") return "number";
  return origin === "string" ? "text" : "list";
}

/** Of several allowed shapes, what is wrong with the one that is meant: the one of which the least is wrong. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, reading: Reading): Finding[] {
  const { path, errors } = issue;
  // A zod before 4.3 does not name the field that tells them apart.
  if (issue.discriminator !== undefined || errors.length === 0) {
    const { options = [] } = issue as { options?: readonly unknown[] };
    const isKnown = options.length > 0;
    const allowed = isKnown ? { allowed: options.map(String) } : {};
    return valueAt(reading.value, path) === undefined
      ? [shapeFinding("missing", path, { how: isKnown ? "one-of" : "see-schema", ...allowed })]
      : [shapeFinding("not-an-allowed-value", path, isKnown ? allowed : { how: "see-schema" })];
  }
  const ofItsKind = errors.filter((issues) => !isOfAnotherKind(issues, valueAt(reading.value, path)));
  const [nearest = [], next = []] = (ofItsKind.length > 0 ? ofItsKind : errors).toSorted(
    (a, b) => mistakes(a) - mistakes(b),
  );
  const isNoneOfThem = nearest.every((each) => each.code === "invalid_type" && each.path.length === 0);
  const isOneOfTwo = next.length > 0 && mistakes(nearest) === mistakes(next);
  return isNoneOfThem || isOneOfTwo
    ? [shapeFinding("wrong-shape", path)]
    : nearest.flatMap((each) => findingsOfOne({ ...each, path: [...path, ...each.path] }, reading));
}

/** Whether an allowed shape is of another kind than the value: a list where it is a text, a text where it is a list. */
function isOfAnotherKind(issues: readonly z.core.$ZodIssue[], value: unknown): boolean {
  const [first, ...others] = issues;
  if (!first || others.length > 0 || first.path.length > 0) return false;
  return first.code === "invalid_type" || (first.code === "invalid_value" && typeof value !== "string");
}

/** What a text is to be, where it is no text of any kind. */
const FORMATS: ReadonlyMap<z.ZodType | undefined, string> = new Map<z.ZodType | undefined, string>([
  [dateText, "date"],
  [momentText, "moment"],
  [codeText, "code"],
  [roleText, "code"],
  [audienceText, "code"],
]);

function formatAt(path: readonly PropertyKey[], { schema }: Reading): string | undefined {
  return FORMATS.get(schemaIn(schema, path));
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

function dateFinding(value: unknown, path: readonly PropertyKey[]): Finding {
  const problem = readMoment(value);
  const isNone = typeof problem !== "string" || problem === "not-a-date-or-time";
  return shapeFinding(isNone ? "not-a-date" : problem, path);
}

/**
 * A field that is not known. Its name is the sender's, and may be a person's: it is repeated only where a field that is known
 * is meant; else the finding is at what holds it. A policy is about nobody.
 */
function unknownKey(key: string, path: readonly PropertyKey[], reading: Reading | null): Finding {
  if (reading?.isPublic) return shapeFinding("unknown-key", [...path, safeKey(key)]);
  const near = reading && safeKey(key) === key ? nearField(key, reading.schema) : undefined;
  if (near === undefined) return shapeFinding("unknown-key", path, { how: "unnamed" });
  return shapeFinding(
    "unknown-key",
    [...path, key],
    near === key ? { how: "elsewhere" } : { how: "near", field: near },
  );
}

/** Of more unknown fields than this, what is read is something else. */
const MOST_NAMED = 50;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return found;
}
