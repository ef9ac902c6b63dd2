import type { ChildHistory } from "../model/index.js";
import { historiesFrom } from "./histories-from.js";
import { unusable } from "./input.js";
import { complain, nameOf, type Io } from "./io.js";
import { progressOf } from "./progress.js";

/** What came of reading a source of histories. */
export interface HistoriesRead {
  histories: number;
  /** Something could not be used. */
  hasErrors: boolean;
}

/** A history, and where it stands: `children.ndjson, history 3`. */
export interface PlacedHistory {
  readonly history: ChildHistory;
  readonly where: string;
}

/** The histories of a source that can be used. Of the rest it is said on standard error what is wrong with them. */
export async function* eachHistory(path: string, io: Io, read: HistoriesRead): AsyncGenerator<PlacedHistory> {
  const progress = progressOf("histories", io);
  for await (const each of historiesFrom(path)) {
    await io.drained();
    switch (each.is) {
      case "history":
        read.histories += 1;
        progress.step();
        yield { history: each.history, where: `${nameOf(path)}, history ${read.histories}` };
        break;
      case "not-held":
        complain(io, [`The tables do not hold: ${each.names.join(", ")}.`]);
        break;
      case "findings":
        complain(io, unusable(each.where, each.findings).problems);
        read.hasErrors ||= each.findings.some(({ severity }) => severity === "error");
    }
  }
  progress.end();
}
