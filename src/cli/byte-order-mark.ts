import { Unusable, type Io } from "./io.js";

const BYTE_ORDER_MARK = "\uFEFF";

/** Takes `--bom` from the arguments of a command that writes CSV, and puts a byte order mark before what it writes. */
export function withByteOrderMark(
  argv: readonly string[],
  io: Io,
): { readonly argv: readonly string[]; readonly io: Io } {
  if (!argv.includes("--bom")) return { argv, io };
  const isCsv = argv.some(
    (word, index) => word === "--format=csv" || (word === "--format" && argv[index + 1] === "csv"),
  );
  if (!isCsv) throw new Unusable(["--bom is for --format csv."]);
  let isFirst = true;
  const out = (text: string) => {
    const mark = isFirst && text !== "" ? BYTE_ORDER_MARK : "";
    if (text !== "") isFirst = false;
    return io.out(mark + text);
  };
  return { argv: argv.filter((word) => word !== "--bom"), io: { ...io, out } };
}
