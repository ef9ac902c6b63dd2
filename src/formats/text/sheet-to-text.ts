import type { Sheet, SheetTable } from "../in-words/sheet.js";
import { plain, type TextOptions } from "./paint.js";
import { wrap } from "./wrap.js";

/** For reading on a terminal or in a mail: columns under each other, the last of them wrapped. */
export function sheetToText({ title, sentences, tables }: Sheet, { paint = plain, width = 100 }: TextOptions): string {
  const blocks = [
    [paint.bold(title), ...sentences.map((sentence) => wrap(sentence, width, ""))].join("\n"),
    ...tables.map((table) => {
      const mark = table.isPressing ? paint.red : paint.bold;
      const heading = table.title === null ? [] : [mark(table.title.toUpperCase())];
      return [...heading, ...rowsOf(table, width)].join("\n");
    }),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Columns side by side, the last of them wrapped; where they are too wide, what comes after the first has lines of its own. */
function rowsOf({ columns, rows }: SheetTable, width: number): readonly string[] {
  const widths = columns.slice(0, -1).map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const indent = 2 + widths.reduce((sum, each) => sum + each + 2, 0);
  if (indent <= width / 2) {
    return rows.map((cells) => {
      const head = widths.map((each, column) => `${cells[column]!.padEnd(each)}  `).join("");
      return `  ${head}${wrap(cells.at(-1)!, width, " ".repeat(indent))}`.trimEnd();
    });
  }
  return rows.map(([first = "", ...others]) => {
    const rest = others.filter((cell) => cell !== "").join("; ");
    return [`  ${wrap(first, width, "    ")}`, ...(rest === "" ? [] : [`      ${wrap(rest, width, "      ")}`])].join(
      "\n",
    );
  });
}
