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

/** What is on one side of a worklist, each list in due order over all records. */
export interface WorkItems {
  /**
   * Not done, and its due time has passed: the deadlines whose status is `overdue`, without those that one may do or not,
   * and without those that a plan's end closed. Empty where no day was asked about.
   */
  readonly overdue: readonly WorkItem[];
  /** Not done, and its due time has not passed. */
  readonly open: readonly WorkItem[];
  /** Not done, and the policy gives no time; in the policies' order. */
  readonly undated: readonly WorkItem<ChecklistItem>[];
}

/**
 * What is somebody's to do, and what they wait for, over one record or many. Left out is what is done, what nobody has to
 * do any more, what one might have done until a time that has passed, and what may be done for all that the record says.
 */
export interface Worklist {
  /** Whose it is, as asked for. */
  readonly who: Who;
  /** What those asked about have to do; where nobody in particular was asked about, what anybody has to do. */
  readonly toDo: WorkItems;
  /** What others owe them, and what others owe that is theirs to chase. Empty where nobody in particular was asked about. */
  readonly awaited: WorkItems;
  /** What the document leaves open who does it, and what is not owed to them. Empty for the family. */
  readonly unassigned: WorkItems;
  /** What is theirs, owed to them or assigned to nobody, and cannot be dated yet. */
  readonly waiting: readonly (Waiting & WorkSource)[];
}
