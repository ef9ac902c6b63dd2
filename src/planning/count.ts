import type { Counting } from "../calendar/index.js";

/** A count that gives a date from another. */
export interface CountGiving {
  readonly count: number;
  readonly unit: "working-days" | "days" | "weeks" | "months" | "hours";
  /** Whether it counts forward or back. The same day is zero days after. */
  readonly relation: "after" | "before";
  /** Of working days: which day is day one. */
  readonly counting?: Counting;
  /** Whether bank holidays are left out of the count; `false` of everything that is not counted in working days. */
  readonly holidays: boolean;
  /** Days on which the office is shut are left out as well. */
  readonly closures?: true;
  /** The calendar that was counted in, by its id; `null` where no calendar makes a difference. */
  readonly calendar: string | null;
  /** The count in words: `15 working days after`. */
  readonly text: string;
}
