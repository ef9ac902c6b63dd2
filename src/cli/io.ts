import { constants } from "node:buffer";
import { readFile } from "node:fs/promises";
import { buffer as readAll } from "node:stream/consumers";
import { CodedError } from "../calendar/index.js";

/** What a command reads and writes. The only place with input and output. */
export interface Io {
  /** Whether anybody still reads. */
  out(text: string): boolean;
  err(text: string): void;
  readonly colour: boolean;
  /** Whether stderr is a terminal, where progress can be shown. */
  readonly isTerminal: boolean;
  readonly width: number | undefined;
  /** The clock: an instant. */
  now(): string;
}

/** Input that cannot be used, or arguments: one line each on stderr, and exit status 2. */
export class Unusable extends Error {
  override readonly name = "Unusable";

  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** Says problems on stderr, a line each. An argument, or a file's name, may hold what a terminal would obey. */
export function complain({ err }: Pick<Io, "err">, problems: readonly string[]): void {
  for (const problem of problems) err(`cpc: ${problem.replaceAll(/\p{Cc}/gu, "\uFFFD")}\n`);
}

/** The text of a file; `-` is standard input. It must be UTF-8. */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await readAll(process.stdin) : await readFile(file);
  } catch (error) {
    throw new Unusable([`${nameOf(file)} cannot be read (${codeOf(error)}).`]);
  }
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new Unusable([`${nameOf(file)} is too large.`]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable([`${nameOf(file)} is not UTF-8 text.`]);
  }
}

/** What the system calls a failure: `ENOENT`. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown error";
}

export function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}

/** Runs a caller's question; a coded error becomes a line for the user. */
export function ask<T>(question: () => T): T {
  try {
    return question();
  } catch (error) {
    if (error instanceof CodedError) throw new Unusable([`${error.message} [${error.code}]`]);
    throw error;
  }
}
