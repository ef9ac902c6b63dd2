import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readCinCensus } from "../census/index.js";
import { parseHistory, type ChildHistory, type Finding } from "../model/index.js";
import { readSsd, ssdTables } from "../ssd/index.js";
import { codeOf, nameOf, UsageError } from "./io.js";
import { OutputError } from "./output.js";
import { linesOf } from "./lines.js";

/** What comes out of a source, one after the other. */
export type FromSource =
  | { readonly is: "history"; readonly history: ChildHistory }
  /** What is wrong with a part of it; `where` names the part: a line, or the folder. */
  | { readonly is: "findings"; readonly where: string; readonly findings: readonly Finding[] }
  /** Tables and columns that are not there. */
  | { readonly is: "not-held"; readonly names: readonly string[] };

/**
 * The histories of children in a source: a file of JSON with one child, or with one a line; a children in need census as XML;
 * or a folder with the tables of the Standard Safeguarding Dataset. They are told apart by what they hold. What cannot be used
 * is said, and the rest go on.
 *
 * @throws Unusable where the source cannot be read, or is none of these.
 */
export async function* historiesFrom(path: string): AsyncGenerator<FromSource> {
  if (await isFolder(path)) {
    yield* fromSsd(path);
    return;
  }
  const source = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    const first = await chunks.next();
    if (first.done === true) return;
    const all = chained(first.value, chunks);
    yield* isXml(first.value) ? fromCensus(all, path) : fromJson(all, path);
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) throw error;
    throw new UsageError([`${nameOf(path)} cannot be read (${codeOf(error)}).`]);
  }
}

async function* chained(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Whether a file begins as XML does, in UTF-8 or UTF-16, after a byte order mark or not. */
function isXml(bytes: Buffer): boolean {
  return /^[\uFEFF\uFFFD\0\s]*</.test(bytes.subarray(0, 200).toString("utf8"));
}

async function* fromCensus(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<FromSource> {
  // What its header lacks is the return's matter, and not that of the children in it.
  for await (const { history, line, findings } of readCinCensus(chunks)) {
    if (findings.length > 0) yield { is: "findings", where: `${nameOf(path)}, line ${line}`, findings };
    if (history !== null) yield { is: "history", history };
  }
}

/** One history a line or, where the first line is not a whole one, one in the file. */
async function* fromJson(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<FromSource> {
  let isFirst = true;
  let whole: string[] | null = null;
  for await (const lines of linesOf(chunks)) {
    for (const { number, text } of lines) {
      if (whole) {
        whole.push(text);
        continue;
      }
      if (!/\S/.test(text)) continue;
      if (isFirst && !/^\uFEFF?\s*\{/.test(text)) throw neither(path);
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
}

async function* fromSsd(path: string): AsyncGenerator<FromSource> {
  const tables: Record<string, Iterable<Uint8Array>> = {};
  try {
    for (const file of await readdir(path)) {
      const table = /^(?:.*\.)?(ssd_\w+)\.csv$/i.exec(file)?.[1]!.toLowerCase();
      if (table !== undefined && Object.hasOwn(ssdTables, table)) tables[table] = [await readFile(join(path, file))];
    }
  } catch (error) {
    throw new UsageError([`${path} cannot be read (${codeOf(error)}).`]);
  }
  if (Object.keys(tables).length === 0) {
    throw new UsageError([`${path} holds none of these tables: ${Object.keys(ssdTables).join(", ")}, each as .csv.`]);
  }
  const { histories, findings, notHeld } = readSsd(tables);
  if (notHeld.length > 0) yield { is: "not-held", names: notHeld };
  if (findings.length > 0) yield { is: "findings", where: path, findings };
  for (const history of histories) yield { is: "history", history };
}

/**
 * Whether a file or folder holds histories and not records of conferences: by what it is, and by the fields that its first
 * line has. Of standard input nothing can be told before it is read: it holds records.
 */
export async function holdsHistories(path: string): Promise<boolean> {
  if (path === "-") return false;
  if (await isFolder(path)) return true;
  try {
    const source = createReadStream(path, { end: (1 << 20) - 1 });
    const chunks: Buffer[] = [];
    for await (const chunk of source) chunks.push(chunk as Buffer);
    const start = Buffer.concat(chunks);
    if (isXml(start)) return true;
    const text = start.toString("utf8");
    const first = objectIn(/\S.*/.exec(text)?.[0] ?? "") ?? objectIn(text);
    return first !== null && !("type" in first) && HISTORY_FIELDS.some((field) => field in first);
  } catch (error) {
    throw new UsageError([`${nameOf(path)} cannot be read (${codeOf(error)}).`]);
  }
}

const HISTORY_FIELDS = ["enquiries", "plans", "referrals", "childInNeedPlans", "conferences"] as const;

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

async function isFolder(path: string): Promise<boolean> {
  if (path === "-") return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new UsageError([`${path} cannot be read (${codeOf(error)}).`]);
  }
}

function neither(path: string): UsageError {
  return new UsageError([
    `${nameOf(path)} holds no histories: neither JSON, one a line or one in the file, nor a census as XML, nor a folder with the tables of the dataset.`,
  ]);
}
