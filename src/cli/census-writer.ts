import type { COMMANDS } from "./command-table.js";
import type { CensusHeader, PreviewedChild, PreviewedReturn } from "../census/index.js";
import { csvRow } from "../formats/csv/csv-row.js";
import { findingBlock } from "../formats/text/findings-to-text.js";
import { plain, type TextOptions } from "../formats/text/paint.js";
import type { Finding } from "../model/index.js";

/** How findings of a return are written. */
type CensusFormat = (typeof COMMANDS.census.formats)[number];

const COLUMNS = ["child", "place", "line", "severity", "code", "path", "message", "fix"] as const;

/** How many children and findings there are. */
export interface CensusSums {
  children: number;
  withErrors: number;
  error: number;
  query: number;
}

/** Writes findings of a return as they come: before the first, of each child, and after the last. */
export interface CensusWriter {
  readonly sums: Readonly<CensusSums>;
  begin(header: CensusHeader): string;
  rowsOf(entry: PreviewedChild | PreviewedReturn): string;
  end(): string;
}

/** The first finding of a code, and how many there are. */
interface OfCode {
  readonly finding: Finding;
  count: number;
}

/** Whose finding it is, with the finding. */
interface Row extends Finding {
  /** The child's id; `null` where it has none, and of the whole return. */
  readonly child: string | null;
  /** The child's place in the return, from 0. */
  readonly place: number | null;
  readonly line: number | null;
}

/** A writer that has written nothing. */
export function censusWriter(format: CensusFormat, text: TextOptions): CensusWriter {
  const sums: CensusSums = { children: 0, withErrors: 0, error: 0, query: 0 };
  const ofCode = new Map<string, OfCode>();
  let isFirst = true;

  function count(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (finding.severity !== "info") sums[finding.severity]++;
      const known = ofCode.get(finding.code) ?? { finding, count: 0 };
      known.count++;
      ofCode.set(finding.code, known);
    }
  }

  function written(rows: readonly Row[]): string {
    if (rows.length === 0) return "";
    switch (format) {
      case "csv":
        return rows.map(csvOf).join("");
      case "ndjson":
        return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      case "json":
        return rows.map((row) => `${isFirst ? ((isFirst = false), "") : ","}\n    ${JSON.stringify(row)}`).join("");
      case "table":
        return `${titleOf(rows[0]!, text)}\n${rows.map((row) => findingBlock(row, text)).join("\n")}\n\n`;
    }
  }

  return {
    sums,
    begin(header) {
      count(header.findings);
      const rows = header.findings.map((finding) => ({ child: null, place: null, line: null, ...finding }));
      const { findings: _, ...fields } = header;
      const before = { csv: csvRow(COLUMNS), json: `{\n  "header": ${JSON.stringify(fields)},\n  "findings": [` };
      return (format === "csv" || format === "json" ? before[format] : "") + written(rows);
    },
    rowsOf({ child: place, line, history, findings }) {
      if (place !== null) sums.children++;
      if (place !== null && findings.some(({ severity }) => severity === "error")) sums.withErrors++;
      count(findings);
      return written(findings.map((finding) => ({ child: history?.id ?? null, place, line, ...finding })));
    },
    end() {
      if (format === "json") return `\n  ],\n  "summary": ${JSON.stringify(sums)}\n}\n`;
      return format === "table" ? sumsText(sums, [...ofCode.values()]) : "";
    },
  };
}

function csvOf(row: Row): string {
  return csvRow(COLUMNS.map((column) => row[column]));
}

function titleOf({ child, place, line }: Row, { paint = plain }: TextOptions): string {
  const name = place === null ? "The return" : `Child ${child ?? "without an id"}`;
  return paint.bold(line === null ? name : `${name}, line ${line}`);
}

/** How many there are of what, the most frequent first. */
function sumsText(sums: CensusSums, codes: readonly OfCode[]): string {
  const rows = codes
    .toSorted((a, b) => b.count - a.count || (a.finding.code < b.finding.code ? -1 : 1))
    .map(({ finding, count }) => `${String(count).padStart(7)}  ${finding.code.padEnd(6)} ${finding.message}\n`);
  const counts = `${withCount(sums.error, "error", "errors")}, ${withCount(sums.query, "query", "queries")}`;
  return `${rows.join("")}${rows.length > 0 ? "\n" : ""}${withCount(sums.children, "child", "children")}, ${sums.withErrors} with errors: ${counts}.\n`;
}

function withCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
