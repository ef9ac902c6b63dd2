import type { ConferenceStanding, HistoryConference, HistoryTimeline } from "../../history/index.js";
import { english, say, section, textIn, type Language } from "../../language/language.js";
import type { Status } from "../../timeline/index.js";
import { lengthText } from "../../wording/count-text.js";
import { dateText } from "../../wording/dates.js";
import { nameOf } from "../../wording/names.js";
import { dueDateText } from "./deadline-in-words.js";

/** Headings and sentences of a child's history. */
export const historyWords = /* @__PURE__ */ section("history", {
  title: "Child {child}",
  titleWithoutCode: "A child's history",
  enquiries: "{Section47Enquiries}",
  plans: "Child protection {plans}",
  deadlines: "Other deadlines",
  what: "What",
  due: "Due",
  held: "Held",
  standing: "Standing",
  conferenceAfter: "{Conference} after the {enquiry} of {day}",
  conferenceAfterUndated: "{Conference} after an {enquiry} without a date",
  notRequired: "none required",
  planSince: "{Plan} from {from}",
  planBetween: "{Plan} from {from} to {until}",
  planUndated: "{Plan} without a first day",
  review: "Review",
  reviewPlanned: "Review planned for {day}",
  noReviews: "no review recorded or due",
  reconvened: "{held}, went on {again}",
  dueAndHeld: "{what}: due {due}, held {held}: {standing}",
  dueOnly: "{what}: due {due}: {standing}",
  heldOnly: "{what}: held {held}: {standing}",
  neither: "{what}: {standing}",
  withDays: "{standing}, after {days}",
  ofConference: "{task} ({conference})",
  conferenceOn: "{type} of {day}",
  conferenceToCome: "{type} to come",
  done: "in time",
  late: "LATE",
  overdue: "OVERDUE",
  dueToday: "DUE TODAY",
  upcoming: "upcoming",
  unknown: "not known",
});

/** One line of a history: a conference, by when it was due, when it was held, and how that stands. */
export interface HistoryLine {
  readonly what: string;
  readonly due: string | null;
  readonly held: string | null;
  readonly standing: string;
}

/** `Child C000017` */
export function historyTitle({ child }: HistoryTimeline, language: Language = english): string {
  return say(language, historyWords, child === null ? "titleWithoutCode" : "title", { child });
}

/** The conference of each enquiry. */
export function enquiryLines({ enquiries }: HistoryTimeline, language: Language = english): HistoryLine[] {
  return enquiries.map(({ startedOn, conference }) => {
    const day = startedOn === null ? null : dateText(startedOn, "short", language);
    const what = say(language, historyWords, day === null ? "conferenceAfterUndated" : "conferenceAfter", { day });
    if (conference === null) {
      return { what, due: null, held: null, standing: say(language, historyWords, "notRequired") };
    }
    const line = lineOf(what, conference, language);
    const { workingDaysTaken } = conference;
    if (workingDaysTaken === null) return line;
    const days = lengthText(workingDaysTaken, "working-days", language);
    return { ...line, standing: say(language, historyWords, "withDays", { standing: line.standing, days }) };
  });
}

/** `Plan from Mon 27 Jan 2025`, and its reviews. */
export function planLines(
  { plans }: HistoryTimeline,
  language: Language = english,
): { readonly title: string; readonly reviews: readonly HistoryLine[] }[] {
  return plans.map(({ startedOn, endedOn, reviews }) => ({
    title: say(
      language,
      historyWords,
      startedOn === null ? "planUndated" : endedOn === null ? "planSince" : "planBetween",
      {
        from: startedOn === null ? "" : dateText(startedOn, "short", language),
        until: endedOn === null ? "" : dateText(endedOn, "short", language),
      },
    ),
    reviews: reviews.map(({ plannedOn, ...review }) =>
      lineOf(
        plannedOn === undefined
          ? say(language, historyWords, "review")
          : say(language, historyWords, "reviewPlanned", { day: dateText(plannedOn, "short", language) }),
        review,
        language,
      ),
    ),
  }));
}

/** `initial of Mon 27 Jan 2025` */
export function conferenceInWords({ type, heldOn }: HistoryConference, language: Language = english): string {
  return say(language, historyWords, heldOn === null ? "conferenceToCome" : "conferenceOn", {
    type: nameOf(type, language),
    day: heldOn === null ? "" : dateText(heldOn, "short", language),
  });
}

/** `Review: due Sun 27 Apr 2025, held Tue 22 Apr 2025: in time` */
export function lineInWords({ what, due, held, standing }: HistoryLine, language: Language = english): string {
  const key = due === null ? (held === null ? "neither" : "heldOnly") : held === null ? "dueOnly" : "dueAndHeld";
  return say(language, historyWords, key, { what, due, held, standing });
}

const STATUS = {
  done: "done",
  late: "late",
  overdue: "overdue",
  "due-today": "dueToday",
  upcoming: "upcoming",
} as const satisfies Record<Status, keyof typeof historyWords.messages>;

function lineOf(
  what: string,
  { due, heldOn, status, notStated, reconvenedOn }: ConferenceStanding,
  language: Language,
): HistoryLine {
  const held = heldOn === null ? null : dateText(heldOn, "short", language);
  const again = reconvenedOn === undefined ? null : dateText(reconvenedOn, "short", language);
  return {
    what,
    due: due && dueDateText(due, language),
    held: held !== null && again !== null ? say(language, historyWords, "reconvened", { held, again }) : held,
    standing:
      notStated === undefined
        ? say(language, historyWords, status === null ? "unknown" : STATUS[status])
        : textIn(language, notStated),
  };
}
