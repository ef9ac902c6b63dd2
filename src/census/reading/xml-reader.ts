import { SaxesParser } from "saxes";
import { assembly, type Assembly } from "./assemble.js";
import type { CensusFault } from "./census-reading.js";
import type { Decoded } from "./decoder.js";
import { faultAt, type FaultCode } from "./reading-findings.js";

/** Reads XML, strictly, until it ends or cannot be read. */
export interface XmlReader {
  readonly assembled: Assembly;
  /** Why reading ended too soon, if it did. */
  fault(): CensusFault | undefined;
  /** Reads on. Behind the text may be bytes that are none of the encoding: then it is the last. */
  write(decoded: Decoded): void;
  /** Reads the last of it. */
  end(decoded: Decoded): void;
}

/** More than stands between two tags of a return. */
const LONGEST_TEXT = 1 << 20;
/** Deeper than a return is. */
const GREATEST_DEPTH = 64;
/** The parser looks for the end of an entity through everything that follows, and finds one, if at all, far from it. */
const LONE_AMPERSAND = /&(?!(?:[a-z]{2,8}|#\w{1,8});|#?\w{0,8}$)/i;
/** Thrown through the parser to leave it. */
const STOPPED = Symbol("stopped");

/** Begins to read. */
export function xmlReader(): XmlReader {
  const parser = new SaxesParser();
  const assembled = assembly();
  let fault: CensusFault | undefined;
  let isEnding = false;
  let hasRoot = false;
  /** Where the last tag ended, and the text since then. */
  let tagPosition = 0;
  let tagLine = 1;
  let tagColumn = 0;
  let sinceTag = "";

  function stop(code: FaultCode): never {
    fault = faultAt(code, parser.line, parser.column);
    throw STOPPED;
  }

  function tagEnded(): void {
    tagPosition = parser.position;
    tagLine = parser.line;
    tagColumn = parser.columnIndex;
  }

  parser.on("error", () => stop(isEnding && hasRoot ? "truncated" : "not-xml"));
  parser.on("doctype", () => stop("has-doctype"));
  parser.on("opentag", ({ name }) => {
    hasRoot = true;
    assembled.open(name, parser.line);
    if (assembled.depth() > GREATEST_DEPTH) stop("too-large-to-read");
    tagEnded();
  });
  parser.on("closetag", () => {
    assembled.close();
    tagEnded();
  });
  parser.on("text", assembled.text);
  parser.on("cdata", assembled.text);

  /** Takes a step with some more text. What ends the reading is a fault by then; all else that is thrown is not ours. */
  function attempt(text: string, step: () => void): void {
    const begin = parser.position;
    try {
      step();
    } catch (thrown) {
      if (thrown !== STOPPED) throw thrown;
    }
    sinceTag = tagPosition < begin ? sinceTag + text : text.slice(tagPosition - begin);
    const lone = fault ? LONE_AMPERSAND.exec(sinceTag) : null;
    if (!lone || fault!.findings[0].code === "has-doctype") return;
    const lines = sinceTag.slice(0, lone.index).split(/\r\n?|\n/);
    const column = lines.at(-1)!.length + 1 + (lines.length === 1 ? tagColumn : 0);
    fault = faultAt("not-xml", tagLine + lines.length - 1, column);
  }

  return {
    assembled,
    fault: () => fault,
    write({ text, isWrong }) {
      attempt(text, () => {
        parser.write(text);
        if (isWrong) stop("wrong-encoding");
        if (parser.position - tagPosition > LONGEST_TEXT) stop("too-large-to-read");
      });
    },
    end({ text, isWrong }) {
      attempt(text, () => {
        parser.write(text);
        isEnding = true;
        parser.close();
        if (isWrong) stop("wrong-encoding");
        if (!assembled.hasChildren()) stop("not-a-census");
      });
    },
  };
}
