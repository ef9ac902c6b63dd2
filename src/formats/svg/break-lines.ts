import { NO_BREAK, textWidth } from "./text-width.js";

/**
 * A text in lines no wider than `room` pixels. A word that is wider by itself is broken, and what `NO_BREAK` joins holds
 * together where a line has room for it; what does not go into `most` lines ends in an ellipsis. One line at least, be it empty.
 */
export function breakLines(text: string, room: number, size: number, isBold = false, most = 6): string[] {
  // Widths add up, but for what is lost beyond the twelfth digit.
  const limit = room + 1e-6;
  const widthOf = (part: string) => textWidth(part, size, isBold);
  const fits = (line: string) => widthOf(line) <= limit;
  const blank = widthOf(" ");
  const lines: string[] = [];
  let [line, width] = ["", 0];
  const end = () => {
    if (line !== "") lines.push(line);
    [line, width] = ["", 0];
  };
  for (const word of words(text, fits)) {
    if (lines.length > most) break;
    const wordWidth = widthOf(word);
    if (line !== "" && width + blank + wordWidth > limit) end();
    if (line !== "") [line, width] = [`${line} ${word}`, width + blank + wordWidth];
    else if (wordWidth <= limit) [line, width] = [word, wordWidth];
    else {
      for (const character of word) {
        const characterWidth = widthOf(character);
        if (line !== "" && width + characterWidth > limit) {
          end();
          if (lines.length > most) break;
        }
        [line, width] = [line + character, width + characterWidth];
      }
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(lines[most - 1]!, fits)];
}

function words(text: string, fits: (line: string) => boolean): string[] {
  return (text.match(/(?:\S|\u00A0)+/g) ?? []).flatMap((held) =>
    fits(held) ? held : held.split(NO_BREAK).filter((word) => word !== ""),
  );
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
