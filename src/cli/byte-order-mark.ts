import { UsageError, type Terminal } from "./io.js";

const BYTE_ORDER_MARK = "\uFEFF";

/** Puts a byte order mark before what is written, where `--bom` asks for one. */
export function withByteOrderMark<T extends Terminal>(
  { bom, format }: { readonly bom?: boolean; readonly format?: string },
  terminal: T,
): T {
  if (bom !== true) return terminal;
  if (format !== "csv") throw new UsageError(["--bom is for --format csv."]);
  let isFirst = true;
  const out = (text: string) => {
    const mark = isFirst && text !== "" ? BYTE_ORDER_MARK : "";
    if (text !== "") isFirst = false;
    return terminal.out(mark + text);
  };
  return { ...terminal, out };
}
