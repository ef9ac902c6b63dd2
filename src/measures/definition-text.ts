import { say, section, type Language } from "../language/language.js";
import type { MeasureId } from "./measures.js";

/** What each measure counts; after a dot, where meetings are counted. */
export const definitionWords = /* @__PURE__ */ section("measures", {
  "conferences-in-time":
    "Initial {conferences} held in the period, and those of them held by their due date. A {conference} counts once for each child.",
  "conferences-in-time.meetings":
    "Initial {conferences} held in the period, and those of them held by their due date for every child. A {conference} of several children counts once.",
  "reviews-in-time":
    "{Plans} open on the last day of the period for three months or more, and those of them of which every review was held by its due date and none is overdue.",
  "reviews-held-in-time":
    "Reviews held in the period, and those of them held by their due date. A review counts once for each child.",
  "reviews-held-in-time.meetings":
    "Reviews held in the period, and those of them held by their due date for every child. A review of several children counts once.",
  "open-enquiries":
    "{Enquiries} open on the last day of the period: a {conference} is required, or not known not to be, and none has been held.",
  "plans-over-two-years": "{Plans} open on the last day of the period, and those of them open for more than two years.",
});

/** What a measure counts, as a sentence. */
export function definitionText(id: MeasureId, count: "children" | "meetings", language: Language): string {
  const ofMeetings = `${id}.meetings`;
  const isOfMeetings = count === "meetings" && ofMeetings in definitionWords.messages;
  return say(language, definitionWords, (isOfMeetings ? ofMeetings : id) as MeasureId);
}
