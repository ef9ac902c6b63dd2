import { columnsOf } from "./columns-of.js";

/** Text in lines of at most `width` columns, each after the first behind `indent`; a longer word keeps a line of its own. */
export function wrap(text: string, width: number, indent: string): string {
  return linesIn(text, width - indent.length).join(`\n${indent}`);
}

/** The lines of a text that are at most so wide. No word is broken: one that is longer is a line. */
export function linesIn(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  // Between words that a space which does not break joins, nothing breaks.
  for (const word of text.split(/[^\S\u00A0\u202F]+/)) {
    const length = columnsOf(word);
    if (line !== "" && used + 1 + length > width) {
      lines.push(line);
      line = word;
      used = length;
    } else {
      used += (line === "" ? 0 : 1) + length;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
