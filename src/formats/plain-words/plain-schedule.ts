import { isText } from "../../calendar/check-options.js";
import { wordingTypes } from "../../language/wording-options.js";
import { checked } from "../checked.js";
import type { Timeline } from "../../timeline/index.js";
import type { PlainSchedule, PlainScheduleOptions, PlainSection } from "./plain-page.js";
import { saidPage } from "./said-page.js";
import type { SaidSection } from "./said.js";

/**
 * What a parent or carer should know of a timeline, in plain words: what concerns the family, by which day, what is not
 * known yet, and whom to ask. It is written to a parent; a child's own needs other words.
 *
 * Once the meeting is held, what should have come before it without a day of its own is told only where the record says
 * that it was done, or that it was not.
 *
 * With `for`, it is the page of one participant. “You” is said of what is recorded with them only: their own deadlines,
 * those of their agency, and those of an audience they belong to. What is past and not recorded says so. Somebody who is
 * excluded reads what is owed to them by name, and nothing else.
 *
 * A label of a worker or of their agency is used wherever the page speaks of them: “Mrs Example must show you their
 * report”.
 *
 * @throws CodedError `unknown-participant` when nobody in the record has the id.
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * plainSchedule(timeline).sections[0]?.groups[0]?.lines;
 * // ["The meeting is planned for Tuesday 5 May 2020."]
 * ```
 */
export function plainSchedule(timeline: Timeline, options: PlainScheduleOptions = {}): PlainSchedule {
  checked(timeline, "timeline", options, { ...wordingTypes, for: isText });
  const { title, opening, asOf, interim, told, meanings, questions } = saidPage(timeline, options);
  return {
    title: title.text,
    opening: [...opening, ...(asOf ? [asOf] : []), ...(interim ? [interim] : [])].map(({ text }) => text),
    sections: [...told, ...meanings(told), questions].map(writeSection),
  };
}

function writeSection({ heading, groups }: SaidSection): PlainSection {
  return {
    heading: heading.text,
    groups: groups.map(({ intro, lines }) => ({
      intro: intro?.text ?? null,
      lines: lines.map(({ text }) => text),
    })),
  };
}
