/**
 * The children in need census: reading a return, one child at a time.
 *
 * @module
 */
export { readCinCensus, type CensusReadOptions } from "./read-cin-census.js";
export type {
  CensusChild,
  CensusEntry,
  CensusFault,
  CensusHeader,
  CensusReading,
  HeaderFields,
} from "./reading/census-reading.js";
export type { CensusSource, Chunks, ChunkStream } from "./reading/source.js";
