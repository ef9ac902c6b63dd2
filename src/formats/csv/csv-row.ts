/**
 * A row of CSV (RFC 4180) with its line ending. Every field is quoted, and a text that a spreadsheet would take for a
 * formula begins with an apostrophe. `null` is an empty field.
 */
export function csvRow(fields: readonly (string | number | null)[]): string {
  return `${fields.map(quote).join(",")}\r\n`;
}

/** What stands in some of the columns of a table. */
export type CsvFields<Column extends string> = { readonly [column in Column]?: string | number | null };

/** A row with a field for each column, in their order. A column of which nothing is given is empty. */
export function csvRowOf<Column extends string>(columns: readonly Column[], fields: CsvFields<Column>): string {
  return csvRow(columns.map((column) => fields[column] ?? null));
}

/** What begins a formula, also in full width and behind a control character. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function quote(value: string | number | null): string {
  const text = String(value ?? "");
  return `"${(typeof value === "string" && FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
