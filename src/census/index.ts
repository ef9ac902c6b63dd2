/**
 * The children in need census: reading a return, one child at a time, and what its own rules will say of it. Takes the
 * XML of a return. Gives histories and findings. May import `history` and the folders before it.
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
export type { CensusSource, ChunkReader, Chunks, ChunkStream } from "./reading/source.js";
export {
  previewCensus,
  type CensusPreview,
  type CensusPreviewOptions,
  type CensusRuleOutcome,
} from "./preview-census.js";
export type { CensusPeriodOptions } from "./period.js";
export { previewReturn, type CensusReturn, type PreviewedChild, type PreviewedReturn } from "./preview-return.js";
export { censusRules } from "./census-rules.js";
export type { CensusRuleText } from "./rule.js";
