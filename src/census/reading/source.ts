import { CodedError } from "../../calendar/index.js";

/** A stream of the web, such as `file.stream()` in a browser, as far as it is read here. */
export interface ChunkStream {
  /** Takes hold of the stream. */
  getReader(): ChunkReader;
}

/** Who has hold of a stream. */
export interface ChunkReader {
  /** The next chunk. */
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | string | undefined }>;
  /** Ends the stream before its end. */
  cancel(): Promise<void>;
}

/** Where a return comes from: the whole of it, or its chunks one after the other, as a file or a request gives them. */
export type CensusSource =
  string | Uint8Array | Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string> | ChunkStream;

/** A longer chunk is read in pieces, so that what is read does not pile up. */
const LONGEST_PIECE = 1 << 16;

/** The chunks of a source, one after the other. */
export type Chunks = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

/**
 * The chunks, the longer ones in pieces.
 *
 * @throws CodedError `not-a-source` when one is neither text nor bytes.
 */
export async function* piecesOf(chunks: Chunks): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of chunks) {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) throw notASource();
    for (let start = 0; start < chunk.length; start += LONGEST_PIECE) {
      const end = start + LONGEST_PIECE;
      yield typeof chunk === "string" ? chunk.slice(start, end) : chunk.subarray(start, end);
    }
  }
}

/**
 * The chunks of a source.
 *
 * @throws CodedError `not-a-source` when nothing can be read from it.
 */
export function chunksOf(source: CensusSource): Chunks {
  if (typeof source === "string" || source instanceof Uint8Array) return [source];
  if (typeof source !== "object" || source === null || !canBeAsked(source)) throw notASource();
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return source;
  if (typeof source.getReader === "function") return chunksOfStream(source);
  throw notASource();
}

/** Not every browser lets a stream be iterated. */
async function* chunksOfStream(stream: ChunkStream): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader();
  let isAtEnd = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isAtEnd = done;
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    if (!isAtEnd) await reader.cancel();
  }
}

function notASource(): CodedError {
  return new CodedError(
    "not-a-source",
    "Give the XML as text or bytes, or its chunks: a stream of a file, a request's body, a list.",
  );
}

/** What throws when it is asked is no source. */
function canBeAsked(source: object): boolean {
  try {
    Reflect.has(source, Symbol.iterator);
    return true;
  } catch {
    return false;
  }
}
