import type { Sheet } from "../in-words/sheet.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";

/** As Markdown (GitHub's). */
export function sheetToMarkdown({ title, sentences, tables }: Sheet): string {
  const blocks = [
    `# ${markdownText(title)}`,
    ...sentences.map(markdownText),
    ...tables.map((table) => {
      const rows = table.rows.map((cells) => cells.map(markdownText));
      const written = markdownTable(table.columns.map(markdownText), rows);
      return table.title === null ? written : `## ${markdownText(table.title)}\n\n${written}`;
    }),
  ];
  return `${blocks.join("\n\n")}\n`;
}
