import { readDate } from "../calendar/index.js";
import { readBoolean } from "../model/read-boolean.js";
import { codePattern, type CategoryCode } from "../vocabulary/codes.js";
import type { Finding } from "../model/finding.js";
import { readCategory } from "./read-category.js";
import { csvRows } from "./csv-rows.js";
import { ssdFinding, type SsdProblem } from "./ssd-finding.js";
import { ssdTables, type SsdColumn, type SsdTableName } from "./ssd-tables.js";

/** The text of a table: whole, or in pieces as they are read. Bytes are UTF-8. */
export type SsdText = string | Iterable<string | Uint8Array>;

/** A row as its columns are read: `undefined` for nothing, and for what cannot be read, of which a finding is made. */
export interface SsdRow<Column extends string> {
  /** Letters, digits and `. _ : -`, as ids are in results. */
  id(column: Column): string | undefined;
  day(column: Column): string | undefined;
  flag(column: Column): boolean | undefined;
  category(column: Column): CategoryCode | undefined;
  /** The text, for what has a form of its own. */
  text(column: Column): string;
  isNothing(column: Column): boolean;
  /** Makes a finding about the row, or a column of it. */
  note(code: SsdProblem, column?: Column): void;
}

/** What is held where a system has nothing to say: also what SQL Server's tools write, and the dataset's own placeholders. */
const BLANK_VALUE = /^(?:null|ssd_ph|placeholder_data|-1)?$/i;

/**
 * The rows of a table whose ids are there and not given twice. `undefined` where the table is not given or cannot be read.
 * What it lacks is added to `notHeld`, what is wrong with it to `findings`.
 */
export function readTable<T extends SsdTableName>(
  table: T,
  given: SsdText | undefined,
  notHeld: string[],
  findings: Finding[],
): readonly SsdRow<SsdColumn<T>>[] | undefined {
  if (given === undefined) {
    notHeld.push(table);
    return undefined;
  }
  const rows = csvRows(textOf(given));
  const header = rows.next().value?.fields ?? [];
  const names = header.map((name: string) => name.trim().toLowerCase());
  const { needed, others } = ssdTables[table];
  const missing = [...needed, ...others].filter((column) => !names.includes(column));
  notHeld.push(...missing.map((column) => `${table}.${column}`));
  const lacking = needed.filter((column) => missing.includes(column));
  if (lacking.length > 0) {
    findings.push(...lacking.map((column) => ssdFinding("column-missing", { table, column })));
    return undefined;
  }
  const seen = new Set<string>();
  const read: SsdRow<SsdColumn<T>>[] = [];
  for (const { row, fields } of rows) {
    if (fields === null) {
      findings.push(ssdFinding("row-unreadable", { table, row }));
      continue;
    }
    const note = (code: string, column?: string) =>
      void findings.push(ssdFinding(code, { table, row, ...(column === undefined ? {} : { column }) }));
    const each = rowOf<SsdColumn<T>>((column) => fields[names.indexOf(column)] ?? "", note);
    const [own = "", ...keys] = (needed as readonly SsdColumn<T>[]).map((column) => {
      const id = each.id(column);
      if (each.isNothing(column)) note("id-missing", column);
      return id;
    });
    if (own === "" || keys.includes(undefined)) continue;
    if (seen.has(own)) {
      each.note("id-twice", needed[0] as SsdColumn<T>);
      continue;
    }
    seen.add(own);
    read.push(each);
  }
  return read;
}

function rowOf<Column extends string>(
  cell: (column: Column) => string,
  note: (code: string, column?: Column) => void,
): SsdRow<Column> {
  const text = (column: Column) => cell(column).trim();
  const isNothing = (column: Column) => BLANK_VALUE.test(text(column));
  const given = <V>(column: Column, read: (text: string) => V | undefined, problem: string): V | undefined => {
    if (isNothing(column)) return undefined;
    const value = read(text(column));
    if (value === undefined) note(problem, column);
    return value;
  };
  return {
    text,
    isNothing,
    note,
    id: (column) => given(column, (written) => (codePattern.test(written) ? written : undefined), "not-a-code"),
    flag: (column) => given(column, readBoolean, "not-a-flag"),
    category: (column) => given(column, readCategory, "unknown-category"),
    day(column) {
      if (isNothing(column)) return undefined;
      const day = readDate(text(column));
      if (/^\d/.test(day)) return day;
      note(day === "not-a-date-or-time" ? "not-a-date" : day, column);
      return undefined;
    },
  };
}

function textOf(given: SsdText): string {
  if (typeof given === "string") return given;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  for (const chunk of given) text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
