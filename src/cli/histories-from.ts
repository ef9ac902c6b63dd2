import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { codeOf, nameOf, UsageError } from "./io.js";
import { OutputError } from "./output.js";
import { censusFile } from "./sources/census-file.js";
import { fromDatasetFolder } from "./sources/dataset-folder.js";
import type { FileForm, FromSource } from "./sources/from-source.js";
import { jsonFile } from "./sources/json-file.js";

/** The forms in which histories come as a file, told apart by how it begins. */
const FORMS: readonly FileForm[] = [jsonFile, censusFile];

/**
 * The histories of children in a source: a file in one of these forms, or a folder with the tables of the Standard
 * Safeguarding Dataset. What cannot be used is said, and the rest go on.
 *
 * @throws Unusable where the source cannot be read, or is none of these.
 */
export async function* historiesFrom(path: string): AsyncGenerator<FromSource> {
  if (await isFolder(path)) {
    yield* fromDatasetFolder(path);
    return;
  }
  const source = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    const first = await chunks.next();
    if (first.done === true) return;
    const form = FORMS.find((each) => each.begins(first.value));
    if (!form) throw neither(path);
    yield* form.read(chained(first.value, chunks), path);
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) throw error;
    throw new UsageError([`${nameOf(path)} cannot be read (${codeOf(error)}).`]);
  }
}

async function* chained(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * Whether a file or folder holds histories and not records of conferences: by what it is, and by how it begins. Of standard
 * input nothing can be told before it is read: it holds records.
 */
export async function holdsHistories(path: string): Promise<boolean> {
  if (path === "-") return false;
  if (await isFolder(path)) return true;
  try {
    const source = createReadStream(path, { end: (1 << 20) - 1 });
    const chunks: Buffer[] = [];
    for await (const chunk of source) chunks.push(chunk as Buffer);
    const start = Buffer.concat(chunks);
    return FORMS.find((form) => form.begins(start))?.holdsHistories(start) ?? false;
  } catch (error) {
    throw new UsageError([`${nameOf(path)} cannot be read (${codeOf(error)}).`]);
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
  const names = [...FORMS.map(({ name }) => name), "a folder with the tables of the dataset"];
  return new UsageError([`${nameOf(path)} holds no histories: neither ${names.join(", nor ")}.`]);
}
