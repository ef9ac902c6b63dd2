import type { CensusEntry, CensusHeader } from "./census-reading.js";
import type { Decoder } from "./decoder.js";
import { piecesOf, type Chunks } from "./source.js";
import { xmlReader } from "./xml-reader.js";

/** The header of a return, then its children, and last, if the return could not be read to its end, why. */
export async function* partsOf(chunks: Chunks, decoder: Decoder): AsyncGenerator<CensusHeader | CensusEntry> {
  const reader = xmlReader();
  let isHeaderGiven = false;
  for await (const piece of piecesOf(chunks)) {
    reader.write(typeof piece === "string" ? { text: piece, isWrong: false } : decoder.write(piece));
    yield* parts(false);
    if (reader.fault()) break;
  }
  if (!reader.fault()) reader.end(decoder.end());
  yield* parts(true);
  const fault = reader.fault();
  if (fault) yield fault;

  function* parts(isLast: boolean): Generator<CensusHeader | CensusEntry> {
    const { assembled } = reader;
    if (!isHeaderGiven && (isLast || assembled.hasChildren())) {
      isHeaderGiven = true;
      yield assembled.header();
    }
    if (isHeaderGiven) yield* assembled.take();
  }
}
