import type { PlainGroup } from "./plain-group.js";

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
