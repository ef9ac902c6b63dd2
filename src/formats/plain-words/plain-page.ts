import type { WordingOptions } from "../../language/language.js";
import type { PlainGroup } from "./plain-group.js";

/** Whom a page is for, in what words, and what workers are called. */
export interface PlainScheduleOptions extends WordingOptions {
  /** A participant's id. Without it the page is for the parents and carers together. */
  readonly for?: string | undefined;
}

/** A schedule for a family: each line of it one or a few short sentences. */
export interface PlainSchedule {
  readonly title: string;
  readonly opening: readonly string[];
  readonly sections: readonly PlainSection[];
}

/** One part of a schedule, under a heading of its own; a part that has nothing to say is left out. */
export interface PlainSection {
  readonly heading: string;
  readonly groups: readonly PlainGroup[];
}
