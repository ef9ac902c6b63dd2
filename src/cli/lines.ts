/** A line of a stream and its number, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Longer than any record; what is longer comes out cut, and is then no JSON. */
const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 10;

/** The lines of a stream of bytes, each as it comes in. Bytes that are not UTF-8 make the line no JSON and lose no other. */
export async function* linesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8");
  let number = 0;
  let rest: Buffer[] = [];
  let length = 0;
  const take = (last: Buffer): Line => {
    const text = decoder.decode(rest.length === 0 ? last : Buffer.concat([...rest, last]));
    rest = [];
    length = 0;
    return { number: ++number, text };
  };
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      yield take(bytes.subarray(start, end));
      start = end + 1;
    }
    if (start < bytes.length && length < LONGEST_LINE) rest.push(bytes.subarray(start));
    length += bytes.length - start;
  }
  if (rest.length > 0) yield take(Buffer.alloc(0));
}
