import { json } from "./arguments.js";
import type { Io } from "./io.js";

/** The formats of commands that answer with tables. */
type TableFormat = "table" | "json" | "markdown" | "csv";

/** How a result is written. */
export interface Writers<T> {
  readonly csvHeader: string;
  csv(result: T): string;
  markdown(result: T): string;
  table(result: T): string;
}

/** Writes results as they are made. */
export interface Results<T> {
  add(result: T): void;
  /** After the last. */
  end(): void;
}

/**
 * Results in a format, each written as soon as it is made: of JSON a single one for reading and several one a line; texts with a
 * blank line between; rows of CSV under one header.
 */
export function resultsIn<T>(format: TableFormat, io: Io, writers: Writers<T>): Results<T> {
  switch (format) {
    case "json":
      return jsonResults(io);
    case "csv":
      io.out(writers.csvHeader);
      return { add: (result) => void io.out(writers.csv(result)), end() {} };
    case "markdown":
      return textResults(io, writers.markdown);
    case "table":
      return textResults(io, writers.table);
  }
}

/** The first waits to see whether it is the only one. */
function jsonResults<T>(io: Io): Results<T> {
  let first: { readonly result: T } | null = null;
  let isSeveral = false;
  const line = (result: T) => io.out(`${JSON.stringify(result)}\n`);
  return {
    add(result) {
      if (first === null) {
        first = { result };
        return;
      }
      if (!isSeveral) line(first.result);
      isSeveral = true;
      line(result);
    },
    end() {
      if (first !== null && !isSeveral) io.out(json(first.result));
    },
  };
}

function textResults<T>(io: Io, write: (result: T) => string): Results<T> {
  let isFirst = true;
  return {
    add(result) {
      if (!isFirst) io.out("\n");
      isFirst = false;
      io.out(write(result));
    },
    end() {},
  };
}
