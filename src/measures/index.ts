/**
 * Figures over many children: conferences and reviews held in time, open enquiries and long plans, by month, quarter
 * or year. Takes histories and a policy. Gives rows of figures. May import `ssd` and the folders before it.
 *
 * @module
 */
export { measure, measureAsync } from "./measure.js";
export {
  leftOutReasons,
  measureIds,
  periodLengths,
  type LeftOut,
  type LeftOutReason,
  type MeasureId,
  type MeasureOptions,
  type Measures,
  type PeriodLength,
  type Row,
} from "./measures.js";
