import { checkOptions, isAnything } from "../calendar/check-options.js";
import type { CensusEntry, CensusHeader, CensusReading } from "./reading/census-reading.js";
import { decoderFor } from "./reading/decoder.js";
import { partsOf } from "./reading/parts.js";
import { chunksOf, type CensusSource } from "./reading/source.js";

/** How a return is read. */
export interface CensusReadOptions {
  /**
   * The encoding of bytes, as a label such as `windows-1252`, where what the file says of itself is wrong. Unless given, its
   * first bytes and its XML declaration say it.
   */
  readonly encoding?: string | undefined;
}

/**
 * Reads the XML of a children in need census, of any year, one child at a time. Memory does not grow with the file.
 *
 * Bad data never throws. What cannot be read of a child is left out of its history and is a finding with its path; the next
 * child is read. If the file itself cannot be read to its end, the last entry says why and where: its `child` is `null`.
 * What a source throws while it is read is passed on.
 *
 * @throws CodedError `not-a-source` when nothing can be read from it; `unknown-encoding`.
 * @example
 * ```ts
 * const xml = `<Message>
 *   <Header><CollectionDetails><ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails></Header>
 *   <Children><Child>
 *     <ChildIdentifiers><LAchildID>C000017</LAchildID></ChildIdentifiers>
 *     <CINdetails><CINreferralDate>2024-05-01</CINreferralDate></CINdetails>
 *   </Child></Children>
 * </Message>`;
 * const census = readCinCensus(xml);
 * const { referenceDate } = await census.header;
 * const ids: unknown[] = [];
 * for await (const { line, history } of census) ids.push(line, history?.id);
 * referenceDate; // "2025-03-31"
 * ids; // [3, "C000017"]
 * ```
 */
export function readCinCensus(source: CensusSource, options: CensusReadOptions = {}): CensusReading {
  const { encoding } = checkOptions(options, { encoding: isAnything });
  const parts = partsOf(chunksOf(source), decoderFor(encoding));
  let first: Promise<CensusHeader> | undefined;
  // The first part is the header.
  const header = () => (first ??= parts.next().then(({ value }) => value as CensusHeader));
  return {
    get header() {
      return header();
    },
    async *[Symbol.asyncIterator]() {
      await header();
      yield* parts as AsyncGenerator<CensusEntry>;
    },
  };
}
