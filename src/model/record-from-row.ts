import { checkOptions, isAnything, isFlag, isObject, isOneOf, type OptionTypes } from "../calendar/check-options.js";
import * as z from "zod/v4";
import { CodedError } from "../calendar/index.js";
import { english, say } from "../language/language.js";
import type { Finding, Parsed, PartlyParsed } from "./finding.js";
import { unknownKeys } from "./parse.js";
import { failed } from "./read-json.js";
import { readPath, writePath, type Step } from "./path.js";
import { built, setAt, type Cell, type Places } from "./places.js";
import { readRecord, type ParseOptions } from "./parse-record.js";
import { isNothing, readCell, type DateReading } from "./read-cell.js";
import type { ConferenceRecord } from "./record.js";
import { nearestPaths, schemaAt } from "./record-fields.js";
import { itemOf } from "./schema-in.js";
import { shapeFixWords } from "./shape-text.js";

/** How a row is read. */
export interface RowOptions extends ParseOptions, DateReading {
  /**
   * The field that each column fills, by its path: `{ conf_start: "conference.held.start" }`; `null` for a column that is
   * not read. A column that is not named here fills the field of its own name or path.
   */
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
  /**
   * What becomes of a column that `columns` does not name and that is no field, also in a row within the row: `refuse` it,
   * unless said otherwise, so that a slip in a name is found, or `ignore` it.
   */
  readonly others?: "refuse" | "ignore" | undefined;
}

/**
 * Reads a conference record from a row of a database, or from any object that is loosely typed.
 *
 * What a field takes decides how its column is read: `null` and blank texts are left out; a day or a time is read from a
 * `Date` or from text; `Y`, `Yes`, `true`, `1` and their opposites are yes or no, in such a field only; a number is read
 * from text, and a code from a number; an allowed value or a known role is found however it is written (`Pre Birth`,
 * `Health Visitor`), also where `to` says who was told; an id stays as it is. A field can also hold objects and lists of rows, or the JSON text of them, and a row of such a list is
 * read in the same way; an empty list says that there are none. An item of which every path in `columns` is empty is left
 * out, and those after it move up.
 *
 * It never throws on data. Findings are those of `parseRecord`, with the column in `params.column` where `columns` names
 * it, or where a column of the row is refused whose name is written as columns are: letters, digits, blanks and `_ . $ #`,
 * up to 64, with a letter among them. `lenient` is as there.
 *
 * @throws CodedError `unknown-path` where `columns` names a field that no record has, with `details.suggestions`, and
 * `path-twice` where two columns fill one field, with `details.columns` and `details.path`.
 * @example
 * ```ts
 * recordFromRow(
 *   { type: "Pre Birth", conf_start: "2020-05-05 00:00:00.0000000", mother_well: "Y", bornOn: null },
 *   { columns: { conf_start: "conference.held.start", mother_well: "motherWellEnough" } },
 * );
 * // { ok: true, value: { type: "pre-birth", conference: { held: { start: "2020-05-05 00:00:00.0000000" } }, motherWellEnough: true } }
 * recordFromRow({ type: "initial" }, { columns: { s47: "section47.startOn" } }); // throws unknown-path
 * ```
 */
export function recordFromRow(
  row: unknown,
  options?: RowOptions & { readonly lenient?: false | undefined },
): Parsed<ConferenceRecord>;
export function recordFromRow(
  row: unknown,
  options: RowOptions & { readonly lenient: true },
): PartlyParsed<ConferenceRecord>;
export function recordFromRow(
  row: unknown,
  options?: RowOptions,
): Parsed<ConferenceRecord> | PartlyParsed<ConferenceRecord>;
export function recordFromRow(
  row: unknown,
  options: RowOptions = {},
): Parsed<ConferenceRecord> | PartlyParsed<ConferenceRecord> {
  checkOptions(options, ROW_TYPES);
  const columns = stepsOfColumns(options.columns ?? {});
  const { lenient = false } = options;
  if (!isTable(row) || !isReadable(row)) return readRecord(row, lenient);
  const columnAt = new Map<string, string>();
  for (const [column, steps] of columns) if (steps) columnAt.set(writePath(steps), column);
  const places: Places = new Map();
  const refused: string[] = [];
  for (const [column, value] of Object.entries(row)) {
    const mapped = columns.get(column);
    if (mapped === null) continue;
    const steps = mapped ?? fieldSteps([], column);
    if (steps === undefined) {
      if (options.others !== "ignore") refused.push(column);
      continue;
    }
    const first = mapped ? undefined : columnAt.get(writePath(steps));
    if (first !== undefined && Object.hasOwn(row, first)) throw pathTwice(first, column, writePath(steps));
    put(places, steps, mapped ? { value, column } : { value }, options);
  }
  const read = readRecord(built(places, [], columnAt), lenient);
  const ofFields = "findings" in read ? read.findings.map((each) => withColumn(each, columnAt)) : [];
  const findings = [...ofFields, ...unknownKeys(refused.map((key) => ({ key, ...columnOf(key) })))];
  if (findings.length === 0) return read;
  return read.ok && lenient ? { ...read, findings } : failed(findings);
}

function stepsOfColumns(columns: Readonly<Record<string, string | null>>): Map<string, Step[] | null> {
  const taken = new Map<string, string>();
  return new Map(
    Object.entries(columns).map(([column, path]) => {
      if (path === null) return [column, null];
      const steps = readPath(path);
      if (!steps || !schemaAt(steps)) throw unknownPath(path);
      const field = writePath(steps);
      const first = taken.get(field);
      if (first !== undefined) throw pathTwice(first, column, field);
      taken.set(field, column);
      return [column, steps];
    }),
  );
}

function pathTwice(first: string, second: string, path: string): CodedError {
  const message = `Two columns fill one field, ${path}: ${first} and ${second}. Give one of them another field, or null.`;
  return new CodedError("path-twice", message, { path, columns: [first, second] });
}

function unknownPath(path: string): CodedError {
  const suggestions = nearestPaths(String(path));
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(" or ")}?` : "";
  return new CodedError("unknown-path", `No record has a field of this path: ${path}.${hint}`, { path, suggestions });
}

/** Puts what a column of a row, or a field of an object in it, holds where its own name says. */
function putField(places: Places, above: readonly Step[], name: string, cell: Cell, options: RowOptions): void {
  const steps = fieldSteps(above, name);
  if (steps === undefined && options.others === "ignore") return;
  // A field that is not known stays, and is found.
  put(places, steps ?? [...above, name], cell, options);
}

/** The steps to the field that a name or path means; `undefined` where it means none. */
function fieldSteps(above: readonly Step[], name: string): Step[] | undefined {
  const path = readPath(name);
  const steps = path && [...above, ...path];
  return steps && schemaAt(steps) ? steps : undefined;
}

/** A column by its name, where that is written as names of columns are: it is the caller's, and nothing of a case. */
function columnOf(name: string): { readonly column?: string } {
  return /^[\p{L}\d_ .$#]{1,64}$/u.test(name) && /\p{L}/u.test(name) ? { column: name } : {};
}

function put(places: Places, steps: readonly Step[], cell: Cell, options: RowOptions): void {
  const schema = schemaAt(steps);
  if (schema === undefined) return setAt(places, steps, cell);
  const value = jsonIn(schema, cell.value);
  if (isNothing(value)) return;
  if (isTable(value) && schema instanceof z.ZodObject) {
    setAt(places, steps, new Map());
    for (const [name, inner] of Object.entries(value))
      putField(places, steps, name, { ...cell, value: inner }, options);
  } else if (Array.isArray(value) && itemOf(schema) && value.length > 0) {
    for (const [index, item] of value.entries()) put(places, [...steps, index], { ...cell, value: item }, options);
  } else {
    const read = readCell(schema, value, options);
    if (read !== undefined) setAt(places, steps, { ...cell, value: read });
  }
}

function withColumn(found: Finding, columnAt: ReadonlyMap<string, string>): Finding {
  const column = columnAt.get(found.path);
  if (column === undefined) return found;
  const fix = say(english, shapeFixWords, "inColumn", { fix: found.fix, column });
  return { ...found, fix, params: { ...found.params, column } };
}

/** Of a field that holds more than one value, the JSON text of it is read. */
function jsonIn(schema: z.ZodType, value: unknown): unknown {
  const isWhole = schema instanceof z.ZodObject || itemOf(schema) !== undefined;
  if (!isWhole || typeof value !== "string" || value.trim() === "") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

const ROW_TYPES: OptionTypes = {
  lenient: isFlag,
  columns: isObject,
  others: /* @__PURE__ */ isOneOf("refuse", "ignore"),
  datesAre: isAnything,
  readDate: isAnything,
};

function isReadable(row: object): boolean {
  try {
    Object.entries(row);
    return true;
  } catch {
    return false;
  }
}
