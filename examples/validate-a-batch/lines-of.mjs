// @ts-check
import { StringDecoder } from "node:string_decoder";

/** Longer than any record. */
const LONGEST_LINE = 16 * 1024 * 1024;
/** Nothing that begins with it is JSON. */
const TOO_LONG = "\0";

/**
 * The lines of a stream, each when it has come in. Only a newline ends one: `node:readline` also ends lines at U+2028, which
 * can stand in the text of a record.
 *
 * @param {AsyncIterable<Buffer>} source
 */
export async function* linesOf(source) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of source) {
    const [end = "", ...next] = decoder.write(chunk).split("\n");
    rest += end;
    for (const line of next) {
      yield rest;
      rest = line;
    }
    if (rest.length > LONGEST_LINE) rest = TOO_LONG;
  }
  rest += decoder.end();
  if (rest !== "") yield rest;
}
