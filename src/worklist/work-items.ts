import type { ChecklistItem, Deadline, TimelineItem, Timeline, TimelinePerson, Waiting } from "../timeline/index.js";
import type { NationTerms } from "../language/terms.js";
import type { Who } from "./who.js";

/** Where something on a worklist is from. */
export interface WorkSource {
  /** The record's. */
  readonly reference: string | null;
  /** The policy's id. */
  readonly policy: string;
  /** What the policy's nation calls its things, where not as England does. */
  readonly terms?: NationTerms;
  /** The day or instant as of which it stands so; `null` when none was asked about. */
  readonly asOf: Timeline["asOf"];
}

/** A deadline or an item of the checklist, with where it is from and whose it is. */
export type WorkItem<T extends TimelineItem = Deadline> = T &
  WorkSource & {
    /** Those in the record whose it is to do: an agency's own, those who act for the authority. Empty where it has none. */
    readonly people: readonly TimelinePerson[];
  };

/** What is on one side of a worklist, over all records. */
export interface WorkItems {
  /**
   * Not done and past the due time (`status` is `overdue`), the earliest first. Without duties that are only a `may`,
   * and without those that the end of a plan or a child's death closed. Empty if no day was asked about.
   */
  readonly overdue: readonly WorkItem[];
  /** Not done and not past the due time, earliest first. If no day was asked about, all that may not be done yet. */
  readonly open: readonly WorkItem[];
  /** Not done, and the policy gives no time: record by record, each in the order of its checklist. */
  readonly undated: readonly WorkItem<ChecklistItem>[];
}

/**
 * What somebody has to do, and what they wait for, over one record or many. A worklist leaves out:
 *
 * - what is done;
 * - what the end of a plan or a child's death closed;
 * - duties that are only a `may`, once their due time has passed;
 * - if a day was asked about, deadlines of which the record cannot tell whether they were done.
 */
export interface Worklist {
  /** Whose it is, as asked for. */
  readonly who: Who;
  /** What those asked about have to do; where nobody in particular was asked about, what anybody has to do. */
  readonly toDo: WorkItems;
  /** What others owe them, and what others owe that is theirs to chase. Empty where nobody in particular was asked about. */
  readonly awaited: WorkItems;
  /**
   * Duties for which the document does not say who does them (`by` is empty), without those that are owed to the people
   * asked about or chased by them. Empty for the family.
   */
  readonly unassigned: WorkItems;
  /** What is theirs, owed to them or assigned to nobody, and cannot be dated yet. */
  readonly waiting: readonly (Waiting & WorkSource)[];
}
