import { createReadStream } from "node:fs";
import { CodedError } from "../calendar/index.js";
import type { ChildHistory, ConferenceRecord } from "../model/index.js";
import { eachHistory } from "./each-history.js";
import { holdsHistories } from "./histories-from.js";
import { recordFrom, unusable } from "./input.js";
import { codeOf, complain, nameOf, UsageError, type Io } from "./io.js";
import { holdsLines, linesOf } from "./lines.js";
import { OutputError } from "./output.js";
import { progressOf } from "./progress.js";
import { recordReader } from "./read-record.js";

/** A record of one conference, or the history of a child, and where it stands. */
export type Item = { readonly where: string } & (
  | { readonly is: "record"; readonly record: ConferenceRecord }
  | { readonly is: "history"; readonly history: ChildHistory }
);

/** What came of reading items. */
export interface ItemsRead {
  /** Something could not be used. */
  hasErrors: boolean;
}

/** Nothing read yet. */
export const nothingRead = (): ItemsRead => ({ hasErrors: false });

/**
 * The records or histories of a file or folder: one record in a file of JSON, one a line, or histories in any form that they
 * come in. A line that cannot be used is said on standard error with its number, and the rest go on.
 *
 * @param isLines whether it holds a record a line, whatever its name.
 */
export async function* eachItem(file: string, isLines: boolean, io: Io, read: ItemsRead): AsyncGenerator<Item> {
  if (await holdsHistories(file)) {
    const state = { histories: 0, hasErrors: false };
    for await (const placed of eachHistory(file, io, state)) yield { is: "history", ...placed };
    read.hasErrors ||= state.hasErrors;
  } else if (isLines || holdsLines(file)) {
    for await (const { record, number } of eachLine(file, io, read)) {
      yield { is: "record", record, where: `${nameOf(file)}, line ${number}` };
    }
  } else {
    const record = await recordFrom(file);
    yield { is: "record", record, where: nameOf(file) };
  }
}

/** Does something with an item. One that has too many deadlines is said on standard error, and the rest go on. */
export function forItem(
  { where }: Pick<Item, "where">,
  io: Io,
  read: Pick<ItemsRead, "hasErrors">,
  use: () => void,
): void {
  try {
    use();
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const problem = `${error.message} [${error.code}]`;
    if (error.code !== "too-many-deadlines") throw new UsageError([problem]);
    read.hasErrors = true;
    complain(io, [`${where}: ${problem}`]);
  }
}

async function* eachLine(
  file: string,
  io: Io,
  read: ItemsRead,
): AsyncGenerator<{ readonly record: ConferenceRecord; readonly number: number }> {
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const readRecord = recordReader();
  const progress = progressOf("records", io);
  try {
    for await (const lines of linesOf(source)) {
      for (const { number, text } of lines) {
        if (!/\S/.test(text)) continue;
        const record = readRecord(text);
        progress.step();
        await io.drained();
        if (record.ok) {
          yield { record: record.value, number };
        } else {
          read.hasErrors = true;
          complain(io, unusable(`${nameOf(file)}, line ${number}`, record.findings).problems);
        }
      }
    }
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) throw error;
    throw new UsageError([`${nameOf(file)} cannot be read (${codeOf(error)}).`]);
  } finally {
    progress.end();
  }
}
