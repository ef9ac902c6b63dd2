/** Where JSON text stops being JSON, for people: the line and the column, both from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Where JSON text is broken; `null` where it is not. Browsers say it differently or not at all, so that it is found here. */
export function placeOfError(text: string): JsonPlace | null {
  const json = text.replace(/^\uFEFF/, "");
  try {
    JSON.parse(json);
    return null;
  } catch {
    const at = firstError(json);
    const before = json.slice(0, at).split(/\r\n|\r|\n/);
    const [line, column] = [before.length, before.at(-1)!.length + 1];
    const what = at >= json.trimEnd().length ? "The file ends too early" : "This is not JSON";
    return { line, column, message: `${what}: see line ${line}, column ${column}.` };
  }
}

const STRING = /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const OTHER = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const SPACE = /[ \t\r\n]*/y;

/** The first character that cannot stand where it stands. */
function firstError(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const takeChar = (char: string): boolean => {
    take(SPACE);
    if (text[at] !== char) return false;
    at += 1;
    take(SPACE);
    return true;
  };
  /** Whether a value is whole; `at` is then after it, and else where it is broken. */
  const value = (): boolean => {
    take(SPACE);
    if (text[at] === "{") return items("}", () => take(SPACE) && take(STRING) && takeChar(":") && value());
    if (text[at] === "[") return items("]", value);
    return take(STRING) || take(OTHER);
  };
  const items = (end: string, item: () => boolean): boolean => {
    at += 1;
    if (takeChar(end)) return true;
    do {
      if (!item()) return false;
    } while (takeChar(","));
    return takeChar(end);
  };
  if (value()) take(SPACE);
  return at;
}
