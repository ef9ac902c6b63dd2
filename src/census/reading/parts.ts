import { SaxesParser } from "saxes";
import { assembly } from "./assemble.js";
import type { CensusEntry, CensusFault, CensusHeader } from "./census-reading.js";
import type { Decoded, Decoder } from "./decoder.js";
import { faultAt } from "./reading-findings.js";
import { piecesOf, type Chunks } from "./source.js";

/** The header of a return, then its children, and last, if the return could not be read to its end, why. */
export async function* partsOf(chunks: Chunks, decoder: Decoder): AsyncGenerator<CensusHeader | CensusEntry> {
  const reader = xmlReader();
  let isHeaderGiven = false;
  for await (const piece of piecesOf(chunks)) {
    const { text, isWrong } = typeof piece === "string" ? { text: piece, isWrong: false } : decoder.write(piece);
    reader.write(text, isWrong);
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

/** More than stands between two tags of a return. */
const LONGEST_TEXT = 1 << 20;
/** Deeper than a return is. */
const GREATEST_DEPTH = 64;

/** Reads XML, strictly, as far as it can. */
function xmlReader() {
  const parser = new SaxesParser();
  const assembled = assembly();
  let fault: CensusFault | undefined;
  let lastEvent = 0;

  /** Ends the reading here. */
  function stop(code: Parameters<typeof faultAt>[0]): never {
    fault = faultAt(code, parser.line, parser.column);
    throw STOPPED;
  }

  /** What ends the reading is known by then; everything else is a fault of the program. */
  function attempt(step: () => void): void {
    try {
      step();
    } catch (thrown) {
      if (thrown !== STOPPED) throw thrown;
    }
  }

  let isEnding = false;
  let hasRoot = false;
  parser.on("error", () => stop(isEnding && hasRoot ? "truncated" : "not-xml"));
  parser.on("doctype", () => stop("has-doctype"));
  parser.on("opentag", ({ name }) => {
    hasRoot = true;
    assembled.open(name, parser.line);
    if (assembled.depth() > GREATEST_DEPTH) stop("too-large-to-read");
    lastEvent = parser.position;
  });
  parser.on("closetag", () => {
    assembled.close();
    lastEvent = parser.position;
  });
  parser.on("text", assembled.text);
  parser.on("cdata", assembled.text);

  return {
    assembled,
    fault: () => fault,
    write(text: string, isLast: boolean) {
      attempt(() => {
        parser.write(text);
        if (isLast) stop("wrong-encoding");
        if (parser.position - lastEvent > LONGEST_TEXT) stop("too-large-to-read");
      });
    },
    end({ text, isWrong }: Decoded) {
      attempt(() => {
        parser.write(text);
        isEnding = true;
        parser.close();
        if (isWrong) stop("wrong-encoding");
        if (!assembled.hasChildren()) stop("not-a-census");
      });
    },
  };
}

/** Thrown through the parser to leave it. */
const STOPPED = Symbol("stopped");
