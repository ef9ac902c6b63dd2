import { NO_BREAK, textWidth } from "./text-width.js";

/**
 * A text in lines no wider than `room` pixels. A word that is wider by itself is broken, and what `NO_BREAK` joins holds
 * together where a line has room for it; what does not go into `most` lines ends in an ellipsis. One line at least, be it empty.
 */
export function breakLines(text: string, room: number, size: number, isBold = false, most = 6): string[] {
  const fits = (line: string) => textWidth(line, size, isBold) <= room;
  const lines: string[] = [];
  let line = "";
  for (const word of words(text, fits)) {
    if (fits(line === "" ? word : `${line} ${word}`)) {
      line = line === "" ? word : `${line} ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const character of word) {
      if (line !== "" && !fits(line + character)) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
    if (lines.length > most) break;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines[most - 1]!, fits)];
}

function words(text: string, fits: (line: string) => boolean): string[] {
  return (text.match(/(?:\S|\u00A0)+/g) ?? []).flatMap((held) =>
    fits(held) ? held : held.split(NO_BREAK).filter((word) => word !== ""),
  );
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
