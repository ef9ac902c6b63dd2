import { parse } from "csv-parse/sync";

/** A row of a table, and its number as spreadsheets show it: the header is row 1. */
export interface CsvRow {
  readonly row: number;
  /** `null`: it is not written as CSV, or has not as many fields as the header. */
  readonly fields: readonly string[] | null;
}

/** Longer than any row: a quote that is never closed does not take the rest of the table with it. */
const LONGEST_ROW = 2 ** 18;

/**
 * The rows of CSV (RFC 4180), the header first. A row that cannot be read costs one line, and reading goes on with the next:
 * `csv-parse` itself would stop, or look for the end of the row far below.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const bytes = Buffer.from(text);
  let [at, row, width] = [0, 0, -1];
  while (at < bytes.length) {
    const read: CsvRow[] = [];
    let problem = false;
    const [from, before] = [at, row];
    try {
      parse(bytes.subarray(from), {
        bom: from === 0,
        skip_empty_lines: true,
        relax_column_count: true,
        max_record_size: LONGEST_ROW,
        on_record: (fields: string[], { bytes: end, records, empty_lines: blank }) => {
          if (width < 0) width = fields.length;
          if (fields.length !== width) throw new RangeError();
          [at, row] = [from + end, before + records + blank];
          read.push({ row, fields });
          return null;
        },
      });
    } catch {
      problem = true;
    }
    yield* read;
    if (!problem) return;
    // Blank lines before it, and then the line itself.
    for (let isBlank = true; isBlank && at < bytes.length;) {
      const end = lineEnd(bytes, at);
      isBlank = bytes.subarray(at, end).every((byte) => byte === CR || byte === LF);
      [at, row] = [end, row + 1];
    }
    yield { row, fields: null };
    if (width < 0) return;
  }
}

const CR = 13;
const LF = 10;

/** The start of the line after the one in which a place is. */
function lineEnd(bytes: Buffer, at: number): number {
  const [lf, cr] = [bytes.indexOf(LF, at), bytes.indexOf(CR, at)];
  if (lf >= 0) return lf + 1;
  return cr >= 0 ? cr + 1 : bytes.length;
}
