import { parseHistory } from "../../model/index.js";
import { nameOf } from "../io.js";
import { linesOf, type Line } from "../lines.js";
import type { FileForm, FromSource } from "./from-source.js";

/**
 * JSON with one history a line or one in the file. Where the first line is no whole JSON, the file is one history, until a line
 * comes that is one by itself: then what came before it are lines that cannot be read.
 */
export const jsonFile: FileForm = {
  name: "JSON, one a line or one in the file",

  begins(start) {
    const text = start.toString("utf8");
    return /^\uFEFF?\s*(?:\{|$)/.test(text) || itemIn(text) !== null;
  },

  /** By the fields of the first line that can be told. */
  holdsHistories(start) {
    const item = itemIn(start.toString("utf8"));
    return item !== null && isHistory(item);
  },

  async *read(chunks, path) {
    let isFirst = true;
    let whole: Line[] | null = null;
    for await (const lines of linesOf(chunks)) {
      for (const line of lines) {
        if (whole && !isHistory(objectIn(line.text) ?? {})) {
          whole.push(line);
          continue;
        }
        for (const earlier of whole ?? []) yield* readLine(earlier, path);
        whole = null;
        if (isFirst && isUnreadable(line)) whole = [line];
        else yield* readLine(line, path);
        isFirst &&= isBlank(line);
      }
    }
    if (!whole) return;
    yield historyIn(whole.map(({ text }) => text).join("\n"), nameOf(path));
  },
};

function* readLine(line: Line, path: string): Generator<FromSource> {
  if (!isBlank(line)) yield historyIn(line.text, `${nameOf(path)}, line ${line.number}`);
}

function historyIn(text: string, where: string): FromSource {
  const read = parseHistory(text);
  return read.ok ? { is: "history", history: read.value } : { is: "findings", where, findings: read.findings };
}

function isBlank({ text }: Line): boolean {
  return !/\S/.test(text);
}

/** Whether it is no JSON by itself. */
function isUnreadable(line: Line): boolean {
  return !isBlank(line) && objectIn(line.text) === null;
}

const HISTORY_FIELDS = ["enquiries", "plans", "referrals", "childInNeedPlans", "conferences"] as const;

function isHistory(item: object): boolean {
  return !("type" in item) && HISTORY_FIELDS.some((field) => field in item);
}

/** The text or, of its lines, the first that is a record or a history. */
function itemIn(text: string): object | null {
  for (const part of [text, ...text.split("\n")]) {
    const item = objectIn(part);
    if (item !== null && ("type" in item || isHistory(item))) return item;
  }
  return null;
}

/** Whatever does not end as an object does is not looked at: most lines of a file that is laid out are such. */
function objectIn(text: string): object | null {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (!trimmed.startsWith("{") || !trimmed.endsWith("}")) return null;
  try {
    return JSON.parse(trimmed) as object;
  } catch {
    return null;
  }
}
