/** The rows of a CSV text, read as RFC 4180 has it; throws where it is not kept. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      if (text[at] !== '"') throw new Error("A field is not quoted.");
      let field = "";
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("A field does not end.");
        if (text[at] === '"') at += 1;
        field += text[at];
        at += 1;
      }
      row.push(field);
      at += 1;
      if (text[at] !== ",") break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== "\r\n") throw new Error("A row does not end with CRLF.");
    at += 2;
    rows.push(row);
  }
  return rows;
}
