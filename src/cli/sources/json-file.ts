import { parseHistory } from "../../model/index.js";
import { nameOf } from "../io.js";
import { linesOf } from "../lines.js";
import type { FileForm } from "./from-source.js";

/** JSON with one history a line or, where the first line is not a whole one, one in the file. */
export const jsonFile: FileForm = {
  name: "JSON, one a line or one in the file",

  begins: (start) => /^\uFEFF?\s*(?:\{|$)/.test(start.toString("utf8")),

  /** By the fields that its first line has. */
  holdsHistories(start) {
    const text = start.toString("utf8");
    const first = objectIn(/\S.*/.exec(text)?.[0] ?? "") ?? objectIn(text);
    return first !== null && !("type" in first) && HISTORY_FIELDS.some((field) => field in first);
  },

  async *read(chunks, path) {
    let isFirst = true;
    let whole: string[] | null = null;
    for await (const lines of linesOf(chunks)) {
      for (const { number, text } of lines) {
        if (whole) {
          whole.push(text);
          continue;
        }
        if (!/\S/.test(text)) continue;
        const read = parseHistory(text);
        if (isFirst && !read.ok && read.findings[0].code === "not-json") whole = [text];
        else if (read.ok) yield { is: "history", history: read.value };
        else yield { is: "findings", where: `${nameOf(path)}, line ${number}`, findings: read.findings };
        isFirst = false;
      }
    }
    if (!whole) return;
    const read = parseHistory(whole.join("\n"));
    yield read.ok
      ? { is: "history", history: read.value }
      : { is: "findings", where: nameOf(path), findings: read.findings };
  },
};

const HISTORY_FIELDS = ["enquiries", "plans", "referrals", "childInNeedPlans", "conferences"] as const;

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
