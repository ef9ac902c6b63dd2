import type { Timeline } from "../../timeline/index.js";
import { shortMomentText } from "../../wording/dates.js";
import { titleInWords } from "../title-in-words.js";
import { bottomOf, paragraph, type TextBox } from "./text-box.js";

/** Whose rules, and which days count. */
export function contextOf({ policy, calendar, asOf }: Timeline): string[] {
  const published =
    calendar.publishedFrom === null || calendar.publishedThrough === null
      ? "all projected"
      : `published ${calendar.publishedFrom.slice(0, 4)} to ${calendar.publishedThrough.slice(0, 4)}`;
  return [
    `Policy: ${policy.title} (${policy.layers.toReversed().join(", then ")})`,
    `Calendar: ${calendar.id}, bank holidays ${published}`,
    ...(asOf === null ? [] : [`As of ${shortMomentText(asOf)}`]),
  ];
}

/** The title, and whose rules and days they are, above the drawing, from its top left corner down. */
export function heading(timeline: Timeline, left: number, top: number, room: number): TextBox[] {
  const title = paragraph({ text: titleInWords(timeline), size: 18, isBold: true, most: 3 }, left, top, room);
  return contextOf(timeline).reduce<TextBox[]>(
    (above, text) => [...above, ...paragraph({ text, tone: "quiet", most: 3 }, left, bottomOf(above, top) + 1, room)],
    title,
  );
}
