import type { Asked, ChecklistItem, Deadline } from "../../timeline/index.js";
import type { Owed } from "./owed.js";
import type { Said } from "./said.js";
import type { Voice } from "./voice.js";

/** Until when something is asked for: a day, none, or one that has passed. */
export type Until = Said | null | "ended";

/** Of what a page tells, and how: to a family, or to one participant. */
export interface Telling {
  readonly voice: Voice;
  concerns(asked: Asked, party: Deadline["party"]): boolean;
  /** Whether a duty's own words speak to the reader. */
  speaksTo(one: Owed): boolean;
  asked(one: Owed, until: Until): readonly Said[];
  done(one: Deadline | ChecklistItem): Said;
  /** What is past and not recorded, where that is said of each thing by itself; after it, what the reader can do. */
  notNoted?(one: Deadline | ChecklistItem): NotNoted;
}

/** What is past and not recorded. */
export interface NotNoted {
  readonly says: readonly Said[];
  readonly next: readonly Said[];
}
