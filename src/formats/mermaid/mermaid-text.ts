/**
 * Text as Mermaid reads it anywhere in a gantt chart: whatever means something to it goes as a code, `#58;` for a colon,
 * and so does the beginning of a word that would start a statement. One line; a blank where there is nothing else.
 */
export function mermaidText(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line === "") return code(" ");
  const escaped = line.replaceAll(NOT_TEXT, "\uFFFD").replaceAll(SPECIAL, code);
  return STATEMENT.test(line) ? code(line[0]!) + escaped.slice(1) : escaped;
}

// oxlint-disable-next-line no-control-regex -- no chart may hold them
const NOT_TEXT = /[\p{Surrogate}\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;
/** All punctuation but what is harmless, and the signs that Mermaid writes codes with while it works. */
const SPECIAL = /[!-'*-,/:-@[-`{-~\uFB02\u00B0\u00B6\u00DF]/g;
const STATEMENT =
  /^(?:\d|gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|weekday|weekend|title|acc(?:Title|Descr)|section|click|call|href)/i;

function code(character: string): string {
  return `#${character.codePointAt(0)};`;
}
