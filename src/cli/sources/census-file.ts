import { readCinCensus } from "../../census/index.js";
import { nameOf } from "../io.js";
import type { FileForm } from "./from-source.js";

/** A children in need census as XML. */
export const censusFile: FileForm = {
  name: "a census as XML",

  /** In UTF-8 or UTF-16, after a byte order mark or not. */
  begins: (start) => /^[\uFEFF\uFFFD\0\s]*</.test(start.subarray(0, 200).toString("utf8")),

  holdsHistories: () => true,

  async *read(chunks, path) {
    // What its header lacks is the return's matter, and not that of the children in it.
    for await (const { history, line, findings } of readCinCensus(chunks)) {
      if (findings.length > 0) yield { is: "findings", where: `${nameOf(path)}, line ${line}`, findings };
      if (history !== null) yield { is: "history", history };
    }
  },
};
