import type { Timeline } from "../../timeline/index.js";
import { shortMomentText } from "../../wording/dates.js";
import { english, say, type Language } from "../../language/language.js";
import { nameOf } from "../../wording/names.js";
import { policyInWords, titleInWords } from "../title-in-words.js";
import { drawingWords } from "./drawing-words.js";
import { bottomOf, paragraph, type TextBox } from "./text-box.js";

/** Whose rules, and which days count. */
export function contextOf({ policy, calendar, asOf }: Timeline, language: Language = english): string[] {
  return [
    say(language, drawingWords, "policy", { policy: policyInWords(policy, language) }),
    calendarText(calendar, language),
    ...(asOf === null ? [] : [say(language, drawingWords, "asOf", { day: shortMomentText(asOf, language) })]),
  ];
}

function calendarText({ id, publishedFrom, publishedThrough }: Timeline["calendar"], language: Language): string {
  const name = nameOf(id, language);
  // In English by its code.
  const calendar = name === nameOf(id) ? id : name;
  return publishedFrom === null || publishedThrough === null
    ? say(language, drawingWords, "calendarAllProjected", { calendar })
    : say(language, drawingWords, "calendar", {
        calendar,
        from: publishedFrom.slice(0, 4),
        through: publishedThrough.slice(0, 4),
      });
}

/** The title, and whose rules and days they are, above the drawing, from its top left corner down. */
export function heading(
  timeline: Timeline,
  left: number,
  top: number,
  room: number,
  language: Language = english,
): TextBox[] {
  const text = titleInWords(timeline, language);
  const title = paragraph({ text, size: 18, isBold: true }, left, top, room);
  return contextOf(timeline, language).reduce<TextBox[]>(
    (above, line) => [...above, ...paragraph({ text: line, tone: "quiet" }, left, bottomOf(above, top) + 1, room)],
    title,
  );
}
