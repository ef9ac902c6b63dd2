import { recordFromRow, type RowOptions } from "../../../src/model/index.js";

export const read = (row: unknown, options?: RowOptions) => {
  const result = recordFromRow(row, options);
  return result.ok ? result.value : result.findings.map(({ code, path }) => `${code} ${path}`.trim());
};

/** What a field takes from a cell; or what is wrong. */
export const field = (path: string) => (cell: unknown, options?: RowOptions) =>
  read({ type: "initial", cell }, { ...options, columns: { cell: path } });

export const has = (path: string, value: unknown) => {
  const [first, ...rest] = path.split(".").toReversed();
  return { type: "initial", ...rest.reduce<object>((inner, step) => ({ [step]: inner }), { [first!]: value }) };
};
