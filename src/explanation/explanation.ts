import type { LocalDate, Weekday } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import type { Finding } from "../model/finding.js";
import type { Due, NotOwed, Status } from "../timeline/timeline.js";

/** Why something is due when it is, or is found wrong, for somebody who reads it out. Plain JSON. */
export interface Explanation {
  /** The version of this shape, for programs that store the result. */
  readonly schemaVersion: 1;
  /** The duty or requirement, or the code of a rule that holds under any policy. */
  readonly id: string;
  /** Of a deadline: its key in the timeline. */
  readonly key: string | null;
  /** The finding that is explained. */
  readonly finding: Finding | null;
  /** The whole, in sentences to be read out. */
  readonly sentences: readonly string[];
  /** The rule that holds; `null` for a rule that holds under any policy. */
  readonly rule: RuleExplained | null;
  /** The rules of lower layers that it stands in place of, the nearest first. */
  readonly replaced: readonly RuleExplained[];
  /** When it is due; `null` when that cannot be told, or no time is given. */
  readonly due: Due | null;
  /** Where it stands; `null` while it is not done and no day was asked about, and where that cannot be told. */
  readonly status: Status | null;
  /** Why it is not owed; `null` where it is. */
  readonly notOwed: NotOwed["because"] | null;
  /** The facts that are missing to tell. */
  readonly waitingFor: readonly string[];
  /** Every count that leads to the due time. */
  readonly counts: readonly ExplainedCount[];
  /** When it would be due under each of the clause's other readings, and why one can read it so. */
  readonly otherReadings: readonly { readonly reading: string; readonly because: string; readonly due: Due }[];
}

/** A rule in words, and where it comes from. */
export interface RuleExplained {
  readonly layer: string;
  readonly clause: Citation;
  /** `must`, `should` or `may`. */
  readonly strength: string;
  /** `15 working days after the first strategy discussion`; empty for what is no duty. */
  readonly says: string;
  /** `for initial, if the conference is split`; empty: always. */
  readonly scope: string;
}

/** One count: what was counted, and, of working days, every day that was looked at. */
export interface ExplainedCount {
  readonly text: string;
  /** The day that is counted from. */
  readonly from: LocalDate;
  /** The day that it arrives at. */
  readonly to: LocalDate;
  /** Every day that was looked at, in the order of the count; empty for what is not counted in working days. */
  readonly days: readonly CountedDay[];
}

/** A day of a count: its number, or why it does not count. Day zero is the day that is counted from. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** Its number, 0 for the day that is counted from; `null` for a day that does not count. */
  readonly counts: number | null;
  /** Why it does not count: `Saturday`, `Good Friday`; `null` for one that does. */
  readonly because: string | null;
}
