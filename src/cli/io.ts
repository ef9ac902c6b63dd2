import { createReadStream } from "node:fs";
import { CodedError } from "../calendar/index.js";
import { visibleText } from "../formats/text/visible.js";
import { readSetting, type Pending } from "./files.js";
import { codeOf, UsageError } from "./usage-error.js";

export { codeOf, UsageError } from "./usage-error.js";

/** Where a command is run: what it reads and writes. The only place with input and output. */
export interface Terminal {
  /** Whether anybody still reads. Whole lines only: where it is interrupted, what was given is not cut within one. */
  out(text: string): boolean;
  /** Waits until what went out has been taken. Whether anybody still reads. */
  drained(): Promise<boolean>;
  err(text: string): void;
  readonly colour: boolean;
  /** Whether stderr is a terminal, where progress can be shown. */
  readonly isTerminal: boolean;
  readonly width: number | undefined;
  /** The clock: an instant. */
  now(): string;
}

/** The same for one command. */
export interface Io extends Terminal {
  /** Has something take effect once the command has ended well and its result is out, and else not. */
  pending(each: Pending): void;
}

/** Says problems on stderr, a line each. An argument, or a file's name, may hold what a terminal would obey. */
export function complain({ err }: Pick<Io, "err">, problems: readonly string[]): void {
  for (const problem of problems) err(`cpc: ${visibleText(problem)}\n`);
}

/** Longer than any record, and shorter than what would fill the memory. */
const LONGEST = 64 * 1024 * 1024;

/** The text of a file or pipe; `-` is standard input. It must be UTF-8, and of at most 64 MB. */
export async function readText(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > LONGEST) break;
    }
  } catch (error) {
    throw new UsageError([`${nameOf(file)} cannot be read (${codeOf(error)}).`]);
  }
  if (length > LONGEST)
    throw new UsageError([`${nameOf(file)} is larger than ${LONGEST / 1024 / 1024} MB. [too-large]`]);
  return utf8(Buffer.concat(chunks), file);
}

/** The text that bytes are; they must be UTF-8. */
export function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError([`${nameOf(file)} is not UTF-8 text.`]);
  }
}

export function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}

/** Runs a caller's question; a coded error becomes a line for the user. */
export function orUsageError<T>(question: () => T): T {
  try {
    return question();
  } catch (error) {
    if (error instanceof CodedError) throw new UsageError([`${error.message} [${error.code}]`]);
    throw error;
  }
}

/** The text of a file that an option names: a regular file, of at most 10 MB. */
export function readSettingText(file: string): string {
  return utf8(readSetting(file), file);
}
