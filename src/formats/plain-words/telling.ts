import type { DutySummary, ChecklistItem, Deadline } from "../../timeline/index.js";
import type { OwedDuty } from "./owed-duty.js";
import type { Said } from "./said.js";
import type { Voice } from "./voice.js";

/** Until when something is asked for: a day, none, or one that has passed. */
export type Until = Said | null | "ended";

/** Of what a page tells, and how: to a family, or to one participant. */
export interface Telling {
  readonly voice: Voice;
  concerns(asked: DutySummary, party: Deadline["party"]): boolean;
  /** Whether a duty's own words speak to the reader. */
  speaksTo(one: OwedDuty): boolean;
  asked(one: OwedDuty, until: Until): readonly Said[];
  done(one: Deadline | ChecklistItem): Said;
  /** What is past and not recorded, where that is said of each thing by itself; after it, what the reader can do. */
  notNoted?(one: Deadline | ChecklistItem): NotNoted;
}

/** What is past and not recorded. */
export interface NotNoted {
  readonly says: readonly Said[];
  readonly next: readonly Said[];
}
