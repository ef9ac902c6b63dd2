import { isUtf8 } from "node:buffer";

/** A line of a stream and its number, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Whether a file holds a record a line, by its name. */
export function holdsLines(file: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(file);
}

/** Longer than any record. */
const LONGEST_LINE = 64 * 1024 * 1024;
/** What stands for a line that cannot be read: no JSON. */
const UNREADABLE = "\uFFFD";
const NEWLINE = 10;

/**
 * The lines of a stream of bytes, as many at a time as have come in. A line that is not UTF-8, or too long to be a record,
 * comes out as what is no JSON, and loses no other.
 */
export async function* linesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line[]> {
  let number = 0;
  let rest: Buffer[] = [];
  let length = 0;
  const take = (last: Buffer): Line => {
    const bytes = rest.length === 0 ? last : Buffer.concat([...rest, last]);
    const isReadable = length + last.length <= LONGEST_LINE && isUtf8(bytes);
    rest = [];
    length = 0;
    return { number: ++number, text: isReadable ? bytes.toString("utf8") : UNREADABLE };
  };
  for await (const chunk of source) {
    const bytes =
      typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      lines.push(take(bytes.subarray(start, end)));
      start = end + 1;
    }
    length += bytes.length - start;
    if (length > LONGEST_LINE) rest = [];
    else if (start < bytes.length) rest.push(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take(Buffer.alloc(0))];
}
