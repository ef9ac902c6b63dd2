import type { Instant, LocalDate } from "../calendar/index.js";
import type { EvaluateOptions } from "../obligations/evaluate.js";
import type { Deadline, DeadlineDates, Due, Notice, NotOwed, Status, Timeline } from "../timeline/index.js";
import type { ConferenceType } from "../vocabulary/codes.js";

/** The conference of a history that something belongs to. */
export interface HistoryConference {
  readonly type: ConferenceType;
  /** The day on which it was held, as of the day asked about; of one that was broken off, the first. */
  readonly heldOn: LocalDate | null;
  /** Its own code, which siblings share. */
  readonly reference: string | null;
  /** Where in the history it stands: `enquiries[0]`, `plans[0].reviews[1]`, `conferences[2]`. */
  readonly place: string;
}

/** By when a conference has to be held, and how that stands. */
export interface ConferenceStanding {
  /** `null` where it cannot be dated, or the policy states no time. */
  readonly due: Due | null;
  readonly heldOn: LocalDate | null;
  /** As of the day asked about; `null` where that cannot be told. */
  readonly status: Status | null;
  /** Where the policy says that no time is stated: what it says of that. */
  readonly notStated?: string;
  /** Of one that was broken off: when it went on. Its first day counts for holding it in time, this one for what follows. */
  readonly reconvenedOn?: LocalDate;
}

/** An enquiry, and the conference that it leads to. */
export interface HistoryEnquiry {
  readonly startedOn: LocalDate | null;
  /** `null` where none is required and none was held. */
  readonly conference:
    | (ConferenceStanding & {
        /** Working days from the day that is counted from to the day it was held; `null` while it was not. */
        readonly workingDaysTaken: number | null;
      })
    | null;
}

/** One review of a plan, or the one to come. */
export interface HistoryReview extends ConferenceStanding {
  /**
   * The last day of the conference before it, from which it is counted. `null` if no such conference is known, or it
   * had not been held by the day asked about; also for a review held outside the plan's dates, one that was planned and
   * then replaced by another conference, and one without any day.
   */
  readonly after: LocalDate | null;
  /** Its own code, which siblings share. */
  readonly reference: string | null;
  /** Of one that was not held: for when it is, or was, planned. */
  readonly plannedOn?: LocalDate;
}

/** A plan and its reviews. */
export interface HistoryPlan {
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  /** Each once, by day; the one still to come last. One that fell due before the plan ended stays. */
  readonly reviews: readonly HistoryReview[];
}

/** A deadline of a timeline, and the conference it belongs to. Its `key` is unique in the history. */
export interface HistoryDeadline extends Deadline {
  readonly conference: HistoryConference;
}

/** The same with its dates and nothing else. */
export interface HistoryDeadlineDates extends DeadlineDates {
  readonly conference: HistoryConference;
}

/** Something that is not owed, and the conference it would belong to. */
export interface HistoryNotOwed extends NotOwed {
  readonly conference: HistoryConference;
}

/** A child over time: every conference, when it was due and how it stands. Plain JSON. */
export interface HistoryTimeline {
  /** The version of this shape, for programs that store the result. */
  readonly schemaVersion: 1;
  /** The child's code; `null` where the history has none. */
  readonly child: string | null;
  readonly asOf: Instant | LocalDate | null;
  /** In the order given. */
  readonly enquiries: readonly HistoryEnquiry[];
  /** In the order given. */
  readonly plans: readonly HistoryPlan[];
  /** Each obligation once, in due order. */
  readonly deadlines: readonly HistoryDeadline[];
  /** What ended, moved or was never required. */
  readonly notOwed: readonly HistoryNotOwed[];
  /** Their paths are those of the history. */
  readonly notices: readonly Notice[];
  /**
   * The policy; where each conference has its own, that of the last, and `edition` is that of its day. `null` where none is
   * known.
   */
  readonly policy: Timeline["policy"] | null;
  readonly calendar: Timeline["calendar"];
}

/** A history's dates and nothing else; see the option `detail`. */
export interface HistoryDates extends Pick<
  HistoryTimeline,
  "schemaVersion" | "child" | "asOf" | "enquiries" | "plans"
> {
  readonly policy: string | null;
  readonly deadlines: readonly HistoryDeadlineDates[];
}

/** As of when a history is judged, and how. All may be left out. */
export interface HistoryOptions extends EvaluateOptions {
  /** All there is to say of each deadline; see {@link HistoryDatesOptions} for less. */
  readonly detail?: "full" | undefined;
}

/** That only dates are asked for. */
export interface HistoryDatesOptions extends EvaluateOptions {
  /** The same enquiries, plans and deadlines without sentences, what is not owed and notices; several times faster. */
  readonly detail: "dates";
}
