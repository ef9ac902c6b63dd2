/** Text in which nothing is taken for Markdown or HTML. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~&]/g, "\\$&").replaceAll(/\s+/g, " ");
}

/** A table; cells are Markdown already, and hold no line break. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
