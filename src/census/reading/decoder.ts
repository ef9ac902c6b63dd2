import { CodedError } from "../../calendar/index.js";

/** What came of some bytes: their text, and whether bytes after it are none of the encoding. */
export interface Decoded {
  readonly text: string;
  readonly isWrong: boolean;
}

/** Turns the bytes of an XML file into text, piece by piece. */
export interface Decoder {
  /** The text of the next bytes, as far as they make whole characters. */
  write(bytes: Uint8Array): Decoded;
  /** What is left at the end. */
  end(): Decoded;
}

type TextDecoding = InstanceType<typeof TextDecoder>;

const EMPTY: Decoded = { text: "", isWrong: false };
const WRONG: Decoded = { text: "", isWrong: true };
/** An XML declaration is no longer. */
const LONGEST_DECLARATION = 256;

/**
 * A decoder for bytes in the encoding that their first bytes show, or that the XML declaration names; UTF-8 unless they say
 * otherwise. An encoding that is given takes the place of both.
 *
 * @throws CodedError `unknown-encoding` when the given encoding is not known.
 */
export function decoderFor(encoding?: string): Decoder {
  const isKnown = encoding === undefined || decoderNamed(encoding) !== undefined;
  if (!isKnown) throw new CodedError("unknown-encoding", "There is no such encoding. Give a label such as utf-8.");
  let start: Uint8Array | undefined = new Uint8Array(0);
  let rest: Uint8Array = new Uint8Array(0);
  let decode: TextDecoding | undefined;

  function begin(bytes: Uint8Array): Decoded {
    start = undefined;
    decode = encoding === undefined ? decoderNamed(encodingOf(bytes)) : decoderNamed(encoding);
    return decode ? write(bytes) : WRONG;
  }

  function write(bytes: Uint8Array): Decoded {
    if (start) {
      start = concatenate(start, bytes);
      const isEnough = start.length >= LONGEST_DECLARATION || start.includes(GREATER_THAN);
      return isEnough ? begin(start) : EMPTY;
    }
    if (!decode) return WRONG;
    const all = concatenate(rest, bytes);
    const whole = wholeLength(all, decode.encoding);
    rest = all.slice(whole);
    return decodeChunk(all.subarray(0, whole), decode);
  }

  return {
    write,
    end() {
      const last = start ? begin(start) : EMPTY;
      return last.isWrong || rest.length === 0 ? last : { text: last.text, isWrong: true };
    },
  };
}

const GREATER_THAN = 0x3e;
/** Unicode, and what has a byte a character. */
const IS_READ = /^(?:utf-|windows-|iso-8859-|macintosh$)/;

function decoderNamed(label: string): TextDecoding | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return IS_READ.test(decoder.encoding) ? decoder : undefined;
  } catch {
    return undefined;
  }
}

/** The encoding that the first bytes of a file show. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return "utf-16be";
  const opening = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(opening)?.[1] ?? "utf-8";
  // Programs in .NET often declare UTF-16 in a file of other bytes; in UTF-16 the declaration could not have been read.
  return /^(?:utf-?16|ucs-?2|unicode$)/i.test(declared) ? "utf-8" : declared;
}

/** The text of bytes; before bytes that are none of the encoding, as far as it goes. */
function decodeChunk(bytes: Uint8Array, decoder: TextDecoding): Decoded {
  try {
    return { text: decoder.decode(bytes), isWrong: false };
  } catch {
    const text = new TextDecoder(decoder.encoding, { ignoreBOM: true }).decode(bytes);
    return { text: text.slice(0, text.indexOf("\uFFFD")), isWrong: true };
  }
}

/** How many of the bytes make whole characters; those of a character that has only begun are kept for the next. */
function wholeLength(bytes: Uint8Array, encoding: string): number {
  const { length } = bytes;
  if (encoding === "utf-8") {
    for (let back = 1; back <= Math.min(3, length); back++) {
      const byte = bytes[length - back]!;
      if (byte < 0x80) return length;
      if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length - back : length;
    }
    return length;
  }
  if (!encoding.startsWith("utf-16")) return length;
  const even = length - (length % 2);
  const high = bytes[encoding === "utf-16le" ? even - 1 : even - 2];
  return high !== undefined && high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
