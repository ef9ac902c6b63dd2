import { visibleText } from "../formats/text/visible.js";

/** What sets text apart: the command's own. */
// oxlint-disable-next-line no-control-regex
const PAINTED = /(\u001B\[(?:1|2|22|31|32|33|39)m|\r?\n|\t)/;

/** What is written to a terminal, in any format: everything in it is seen but the ends of lines and the command's own colours. */
export function shownOnTerminal(text: string): string {
  return text
    .split(PAINTED)
    .map((part, at) => (at % 2 === 1 ? part : visibleText(part)))
    .join("");
}
