import { expect } from "vitest";
import { readCsv } from "../read-csv.js";

/** Rows of CSV under their header, each by its columns: what is empty is left out. */
export function rowsIn(header: string, rows: string): Record<string, string>[] {
  const [columns, ...all] = readCsv(header + rows);
  return all.map((row) => {
    expect(row).toHaveLength(columns!.length);
    return Object.fromEntries(row.flatMap((field, index) => (field === "" ? [] : [[columns![index]!, field]])));
  });
}
