import type { ChildHistory, Finding } from "../../model/index.js";

/** What comes out of a source, one after the other. */
export type FromSource =
  | { readonly is: "history"; readonly history: ChildHistory }
  /** What is wrong with a part of it; `where` names the part: a line, or the folder. */
  | { readonly is: "findings"; readonly where: string; readonly findings: readonly Finding[] }
  /** Tables and columns that are not there. */
  | { readonly is: "not-held"; readonly names: readonly string[] };

/** A form in which histories come as a file. */
export interface FileForm {
  /** What it is, after "neither" or "nor". */
  readonly name: string;
  /** Whether a file that begins so is written in it. */
  begins(start: Buffer): boolean;
  /** Whether such a file holds histories, and not records of conferences. */
  holdsHistories(start: Buffer): boolean;
  read(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<FromSource>;
}
