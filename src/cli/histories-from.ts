import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseHistory, type ChildHistory, type Finding } from "../model/index.js";
import { readSsd, ssdTables } from "../ssd/index.js";
import { codeOf, nameOf, Unusable } from "./io.js";
import { linesOf } from "./lines.js";

/** What comes out of a source, one after the other. */
export type FromSource =
  | { readonly is: "history"; readonly history: ChildHistory }
  /** What is wrong with a part of it; `where` names the part: a line, or the folder. */
  | { readonly is: "findings"; readonly where: string; readonly findings: readonly Finding[] }
  /** Tables and columns that are not there. */
  | { readonly is: "not-held"; readonly names: readonly string[] };

/**
 * The histories of children in a source: a file with one a line, or a folder with the tables of the Standard Safeguarding
 * Dataset. What cannot be used is said, and the rest go on.
 *
 * @throws Unusable where the source cannot be read, or is neither.
 */
export async function* historiesFrom(path: string): AsyncGenerator<FromSource> {
  if (await isFolder(path)) yield* fromSsd(path);
  else yield* fromLines(path);
}

async function* fromLines(path: string): AsyncGenerator<FromSource> {
  const source = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  let isFirst = true;
  try {
    for await (const lines of linesOf(source)) {
      for (const { number, text } of lines) {
        if (!/\S/.test(text)) continue;
        if (isFirst && !/^\uFEFF?\s*\{/.test(text)) throw neither(path);
        isFirst = false;
        const read = parseHistory(text);
        yield read.ok
          ? { is: "history", history: read.value }
          : { is: "findings", where: `${nameOf(path)}, line ${number}`, findings: read.findings };
      }
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable([`${nameOf(path)} cannot be read (${codeOf(error)}).`]);
  }
}

async function* fromSsd(path: string): AsyncGenerator<FromSource> {
  const tables: Record<string, Iterable<Uint8Array>> = {};
  try {
    for (const file of await readdir(path)) {
      const table = /^(?:.*\.)?(ssd_\w+)\.csv$/i.exec(file)?.[1]!.toLowerCase();
      if (table !== undefined && Object.hasOwn(ssdTables, table)) tables[table] = [await readFile(join(path, file))];
    }
  } catch (error) {
    throw new Unusable([`${path} cannot be read (${codeOf(error)}).`]);
  }
  if (Object.keys(tables).length === 0) {
    throw new Unusable([`${path} holds none of these tables: ${Object.keys(ssdTables).join(", ")}, each as .csv.`]);
  }
  const { histories, findings, notHeld } = readSsd(tables);
  if (notHeld.length > 0) yield { is: "not-held", names: notHeld };
  if (findings.length > 0) yield { is: "findings", where: path, findings };
  for (const history of histories) yield { is: "history", history };
}

async function isFolder(path: string): Promise<boolean> {
  if (path === "-") return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new Unusable([`${path} cannot be read (${codeOf(error)}).`]);
  }
}

function neither(path: string): Unusable {
  return new Unusable([
    `${nameOf(path)} is neither a history a line, as JSON, nor a folder with the tables of the dataset.`,
  ]);
}
