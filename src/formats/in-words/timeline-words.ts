import type { ChecklistItem, Timeline } from "../../timeline/index.js";
import { english, say, section, type Language } from "../../language/language.js";
import { conditionsText } from "../../wording/condition-text.js";
import { nameOf } from "../../wording/names.js";
import { whoInWords } from "./deadline-in-words.js";

/** Headings, labels and sentences of a timeline as text, as Markdown and as rows. */
export const timelineWords = /* @__PURE__ */ section("timeline", {
  policy: "Policy",
  bankHolidays: "Bank holidays",
  asOf: "As of",
  published: "{calendar}, published {from} to {through}",
  allProjected: "{calendar}, all projected",
  labelled: "{label}: {text}",
  titled: "{task}: {text}",
  pleaseNote: "Please note",
  noticeAbout: "{message} ({about})",
  deadlines: "Deadlines",
  waiting: "Waiting for facts",
  needs: "{task}: needs {facts}",
  checklist: "Checklist, {phase} (no time given)",
  checklistShort: "Checklist, {phase}",
  notOwed: "Not owed",
  notOwedBecause: "{task}: {because} ({clause})",
  whyTheseDates: "Why these dates",
  who: "who",
  note: "note",
  why: "why",
  read: "read",
  or: "or",
  says: "says",
  as: "as {reading}",
  asWithDay: "as {reading}: {day}. {because}",
  readAs: "Read as {reading}.",
  orAs: "Or as {reading}: {day}. {because}",
  orDay: "or {day}, as {reading}",
  shouldBeBy: "It should be done by {day}.",
  notAWorkingDay: "Not a working day: in practice by {day}.",
  onlyIf: "{who}, if {condition}",
  onlyIfSentence: "Only if {condition}.",
  noLongerToBeDone: "No longer to be done: {because}.",
  due: "Due",
  what: "What",
  whoDoesIt: "Who",
  forWhom: "For",
  strength: "Strength",
  standing: "Standing",
  clause: "Clause",
});

/** `england and wales, published 2011 to 2028` */
export function calendarInWords(
  { id, publishedFrom, publishedThrough }: Timeline["calendar"],
  language: Language = english,
): string {
  const calendar = nameOf(id, language);
  return publishedFrom === null
    ? say(language, timelineWords, "allProjected", { calendar })
    : say(language, timelineWords, "published", {
        calendar,
        from: publishedFrom.slice(0, 4),
        through: publishedThrough!.slice(0, 4),
      });
}

/** `chair → parents (must), if the conference is split` */
export function whoIfInWords(item: ChecklistItem, language: Language = english): string {
  const who = whoInWords(item, language);
  return item.onlyIf === null
    ? who
    : say(language, timelineWords, "onlyIf", { who, condition: conditionsText(item, language) });
}
