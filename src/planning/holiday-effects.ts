import type { Instant, LocalDate, NonWorkingDay } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import type { NonEmpty } from "../model/non-empty.js";
import type { NationTerms } from "../language/terms.js";
import type { HistoryTimeline } from "../history/index.js";
import type { ChildHistory } from "../model/history.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Deadline, Due, Status, Timeline } from "../timeline/index.js";

/** What a holiday can affect: a record, a child's history, or the timeline of either. */
export type Affectable = ConferenceRecord | ChildHistory | Timeline | HistoryTimeline;

/** A bank holiday that is announced, or made up to see what it would do. */
export interface AnnouncedHoliday {
  readonly date: LocalDate;
  /** What it is called: in results, and in the counts that leave it out. */
  readonly title: string;
}

/** Which of the things looked at something belongs to. */
export interface Where {
  /** Its place among the things looked at, from 0. */
  readonly index: number;
  /** The record's reference, or that of a conference of a history. */
  readonly reference: string | null;
  /** The child's code, of a history. */
  readonly child: string | null;
}

/** A deadline that the holiday moves. */
export interface AffectedDeadline extends Where {
  /** Its key, in the timeline or in the history. */
  readonly key: string;
  readonly duty: string;
  readonly title: string;
  readonly task: string;
  readonly party: Deadline["party"];
  /** How it stands as of the day asked about, without the holiday. */
  readonly status: Status | null;
  readonly layer: string;
  readonly basis: NonEmpty<Citation>;
  /** When it is due without the holiday; `null` where it is owed only with it. */
  readonly from: Due | null;
  /** When it would be due with it; `null` where it would not be owed: a plan ended before that. */
  readonly to: Due | null;
}

/** A conference or review that is planned on the day. */
export interface AffectedConference extends Where {
  readonly what: "conference" | "next-review";
  /** The field that says so. */
  readonly path: string;
  readonly at: Instant | LocalDate;
}

/** What a holiday moves. Plain JSON. */
export interface HolidayEffects extends AnnouncedHoliday {
  readonly schemaVersion: 1;
  readonly policy: string;
  /** What the policy's nation calls things; `null` where it says what England's policies say. */
  readonly terms: NationTerms | null;
  readonly calendar: string;
  /** Why people do not work on that day anyway; then nothing moves. */
  readonly alreadyOff: NonWorkingDay | null;
  /** How many records, histories or timelines were looked at, and how many of them were counted again. */
  readonly looked: number;
  readonly recounted: number;
  /** In the order in which they were given. */
  readonly moved: readonly AffectedDeadline[];
  /** Due by the calendar on the day itself: the due date stays, and the last working day is another. */
  readonly dueOnTheDay: readonly AffectedDeadline[];
  readonly conferences: readonly AffectedConference[];
  /**
   * Of timelines: deadlines of which the counts do not give the date that they have, since they were made with another calendar
   * or policy. Build those timelines anew.
   */
  readonly notRecounted: readonly (Where & { readonly key: string })[];
}
