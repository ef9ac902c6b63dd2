import * as z from "zod/v4";
import { CodedError, type LocalDate } from "../calendar/index.js";
import type { Finding, Parsed } from "../model/finding.js";
import { parseBy } from "../model/parse.js";
import { readJson } from "../model/read-json.js";
import { codeText } from "../model/written.js";

/**
 * A decision to let findings stand. It says what it is about: a deadline, a participant, a code, or several of these. Only a
 * finding that fits everything it says is let stand.
 */
export interface Waiver {
  /** The reference of the one record that is meant. Without it, any record. */
  readonly record?: string | undefined;
  /** A deadline's key: `reports-shared-with-family/p3`. It lets findings stand that are about this deadline and no other. */
  readonly deadline?: string | undefined;
  /** A participant's id. It lets findings stand that are about them and nobody else, wherever they stand in a list. */
  readonly participant?: string | undefined;
  /** A finding's code. `immediate-safety-concern` needs a record as well. */
  readonly code?: string | undefined;
  /**
   * With a code: the one place that is meant, `reports[0].submittedAt`, or the same as a JSON Pointer. It does not move with
   * what stands there.
   */
  readonly path?: string | undefined;
  /** Why. Kept in the report: do not put into it what may not be seen. */
  readonly reason: string;
  /** Who decided it. Kept in the report. */
  readonly by?: string | undefined;
  /** The first day on which it no longer holds, in London. Without an `asOf` it holds. */
  readonly until?: LocalDate | undefined;
}

const NO_TARGET = {
  code: "no-target",
  message: "This says of no finding that it is meant.",
  fix: "Give a deadline, a participant or a code.",
};
const PATH_WITHOUT_CODE = {
  code: "path-without-code",
  message: "This has a path and no code.",
  fix: "Give the code of the finding at that path, too.",
};
const NO_RECORD = {
  code: "no-record",
  message: "This lets an immediate concern for a child's safety stand in any record.",
  fix: "Give the reference of the one record that is meant.",
};
const BLANK = { code: "blank", message: "This is blank.", fix: "Write at least one word, or leave the field out." };

/** A problem as the reading of JSON words it. */
const issue = ({ code, message, fix }: typeof BLANK) => ({ message, params: { code, fix } });

const written = z.string().refine((text) => /\S/.test(text), issue(BLANK));

/** The shape of a waiver. */
export const waiverSchema: z.ZodType<Waiver> = z
  .strictObject({
    record: codeText.optional(),
    deadline: written.optional(),
    participant: codeText.optional(),
    code: written.optional(),
    path: z.string().optional(),
    reason: written,
    by: written.optional(),
    until: z.iso.date().optional(),
  })
  .refine((given) => (given.deadline ?? given.participant ?? given.code ?? given.path) !== undefined, issue(NO_TARGET))
  .refine(({ code, path }) => path === undefined || code !== undefined, issue(PATH_WITHOUT_CODE))
  .refine(({ code, record }) => code !== "immediate-safety-concern" || record !== undefined, issue(NO_RECORD));

/** More than anybody decides; what is longer is no list of waivers. */
const MOST_WAIVERS = 100_000;
const waiversSchema = z.array(waiverSchema).max(MOST_WAIVERS);

/**
 * Reads waivers from JSON text or from parsed JSON: a list of them. It never throws on bad data: what is wrong comes back as
 * findings, each with its path, which begins with the waiver's place in the list.
 *
 * @example
 * ```ts
 * const read = parseWaivers([{ code: "deadline-missed", reason: "Agreed with the chair.", until: "2020-02-30" }]);
 * read.ok ? [] : read.findings.map(({ code, path }) => `${code} ${path}`); // ["date-does-not-exist [0].until"]
 * ```
 */
export function parseWaivers(json: unknown): Parsed<readonly Waiver[]> {
  const read = readJson(json);
  return read.ok ? parseBy(waiversSchema, read.value) : read;
}

/**
 * Refuses what is no list of waivers.
 *
 * @throws CodedError `not-a-waiver`, which names the place of the first that is none and what is wrong with it.
 */
export function assertWaivers(waivers: unknown): asserts waivers is readonly Waiver[] {
  const parsed = parseBy(waiversSchema, waivers);
  if (parsed.ok) return;
  const { path, message, fix } = parsed.findings[0]!;
  const index = /^\[(\d+)\]/.exec(path)?.[1];
  throw new CodedError("not-a-waiver", `waive${path}: ${message} ${fix}`, {
    index: index === undefined ? null : Number(index),
    problems: parsed.findings.map((problem: Finding) => ({ code: problem.code, path: problem.path })),
  });
}

/** Whether a waiver no longer holds on a day. */
export function isExpired({ until }: Waiver, day: LocalDate | null): boolean {
  return until !== undefined && day !== null && day >= until;
}

/** The place that a waiver means, as findings name it; a JSON Pointer, `/reports/0/submittedAt`, leads to the same. */
export function pathOfWaiver({ path }: Pick<Waiver, "path">): string | undefined {
  if (!path?.startsWith("/")) return path;
  return path
    .split("/")
    .reduce(
      (before, step) => (/^\d+$/.test(step) ? `${before}[${step}]` : before === "" ? step : `${before}.${step}`),
      "",
    );
}
