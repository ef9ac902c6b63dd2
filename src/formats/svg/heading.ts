import type { Timeline } from "../../timeline/index.js";
import { shortMomentText } from "../../wording/dates.js";
import { english, say, type Language } from "../../language/language.js";
import { nameOf } from "../../wording/names.js";
import { summaryInWords, type SummaryLine } from "../in-words/summary-in-words.js";
import { policyInWords, titleInWords } from "../in-words/title-in-words.js";
import { drawingWords } from "./drawing-words.js";
import { bottomOf, paragraph, SMALL, type TextBox, type Wording } from "./text-box.js";

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

const LOOKS: Readonly<Record<SummaryLine["kind"], Omit<Wording, "text">>> = {
  wrong: { isBold: true, tone: "overdue" },
  overdue: { isBold: true, tone: "overdue" },
  next: { isBold: true },
  counts: {},
};

/** The title, what matters most, and whose rules and days they are: above the drawing, from its top left corner down. */
export function heading(
  timeline: Timeline,
  left: number,
  top: number,
  room: number,
  language: Language = english,
): TextBox[] {
  const wordings: readonly (Wording & { readonly gap: number })[] = [
    { text: titleInWords(timeline, language), size: 20, isBold: true, gap: 0 },
    ...summaryInWords(timeline, language).map(({ kind, text }, index) => ({
      text,
      ...LOOKS[kind],
      most: 20,
      gap: index === 0 ? 6 : 2,
    })),
    ...contextOf(timeline, language).map((text, index) => ({
      text,
      size: SMALL,
      tone: "quiet" as const,
      gap: index === 0 ? 6 : 1,
    })),
  ];
  const placed: TextBox[] = [];
  for (const { gap, ...wording } of wordings) {
    placed.push(...paragraph(wording, left, bottomOf(placed, top) + gap, room));
  }
  return placed;
}
