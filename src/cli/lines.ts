/** A line of a stream and its number, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Longer than any record; what is longer comes out cut, and is then no JSON. */
const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 10;

/**
 * The lines of a stream of bytes, as many at a time as have come in. Bytes that are not UTF-8 make their line no JSON, and
 * lose no other.
 */
export async function* linesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line[]> {
  let number = 0;
  let rest: Buffer[] = [];
  let length = 0;
  const take = (last: Buffer): Line => {
    const bytes = rest.length === 0 ? last : Buffer.concat([...rest, last]);
    rest = [];
    length = 0;
    return { number: ++number, text: bytes.toString("utf8") };
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
    if (start < bytes.length && length < LONGEST_LINE) rest.push(bytes.subarray(start));
    length += bytes.length - start;
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [take(Buffer.alloc(0))];
}
