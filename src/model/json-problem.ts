/** Where a text stops being JSON, from 1, and what was expected there. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly expected: JsonExpectation;
}

/** What can be expected. `closing-quote`: a text does not end. `escape`: `\` is not followed by what may follow it. */
export type JsonExpectation =
  | "value"
  | "key"
  | "colon"
  | "comma-or-bracket"
  | "comma-or-brace"
  | "closing-quote"
  | "escape"
  | "end"
  | "no-comma-before-bracket";

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** As much of a text as is one. */
const TEXT = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/uy;

/**
 * Where a text stops being JSON; `null` where it is JSON. `JSON.parse` does not always say, and what it says repeats the text,
 * which may be a record's.
 */
export function jsonProblem(text: string): JsonProblem | null {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  const open: ("[" | "{")[] = [];
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const take = (sign: string): boolean => {
    skip(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const problem = (expected: JsonExpectation): JsonProblem => ({ ...placeIn(text, at), expected });
  const string = (): JsonExpectation | null => {
    skip(TEXT);
    if (text[at] === '"') {
      at += 1;
      return null;
    }
    return text[at] === "\\" ? "escape" : "closing-quote";
  };
  const key = (): JsonExpectation | null => {
    skip(SPACE);
    if (text[at] !== '"') return "key";
    return string() ?? (take(":") ? null : "colon");
  };
  for (;;) {
    // A value, which may open further ones.
    skip(SPACE);
    let wrong: JsonExpectation | null = null;
    if (take("[")) {
      open.push("[");
      if (!take("]")) continue;
      open.pop();
    } else if (take("{")) {
      open.push("{");
      if (!take("}")) {
        wrong = key();
        if (wrong) return problem(wrong);
        continue;
      }
      open.pop();
    } else if (text[at] === '"') {
      wrong = string();
    } else if (!skip(LITERAL)) {
      wrong = "value";
    }
    if (wrong) return problem(wrong);
    // What follows it: the end of what is open, or a comma.
    for (;;) {
      const inside = open.at(-1);
      skip(SPACE);
      if (inside === undefined) return at === text.length ? null : problem("end");
      if (take(inside === "[" ? "]" : "}")) {
        open.pop();
        continue;
      }
      if (!take(",")) return problem(inside === "[" ? "comma-or-bracket" : "comma-or-brace");
      skip(SPACE);
      if (text[at] === "]" || text[at] === "}") return problem("no-comma-before-bracket");
      wrong = inside === "{" ? key() : null;
      if (wrong) return problem(wrong);
      break;
    }
  }
}

/** The line and the column of a place in a text, both from 1. */
export function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - (before.lastIndexOf("\n") + 1) + 1 };
}
