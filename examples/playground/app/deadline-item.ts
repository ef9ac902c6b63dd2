import type { Deadline } from "child-protection-conferences";
import { longDate } from "child-protection-conferences/calendar";
import { citations } from "./citations.js";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { explanationOf } from "./explanation-view.js";
import type { ShownCase } from "./shown-case.js";
import { standing } from "./standing.js";
import { partyInWords, whoInWords } from "./who.js";
import { momentInWords, series, spelt } from "./words.js";

/** A deadline in the list: when, what, who, where it stands, and to be opened: why, and the count day by day. */
export function deadlineItem(deadline: Deadline, shown: ShownCase): HTMLElement {
  const { key, title, due, why } = deadline;
  const party = partyInWords(deadline.party);
  const about = `for ${title} ${party}`.trim();
  return element(
    "li",
    { class: "deadline", "data-key": key },
    element(
      "div",
      { class: "what" },
      element("h4", {}, title, party ? element("span", { class: "party" }, ` (${party})`) : null),
      element("p", { class: "quiet" }, whoInWords(deadline)),
    ),
    element(
      "div",
      { class: "when" },
      element(
        "p",
        { class: "due" },
        element("time", { datetime: due.at ?? due.date }, momentInWords(due.at ?? due.date)),
      ),
      standing(deadline, shown.timeline.asOf),
      ...notesOf(deadline).map((note) => element("p", { class: "note" }, note)),
    ),
    element(
      "div",
      { class: "more" },
      disclosure(
        `why ${key}`,
        "Why this date",
        () => [
          element("ol", { class: "steps" }, ...why.map(({ text }) => element("li", {}, text))),
          ...citations(deadline),
        ],
        about,
      ),
      disclosure(`explain ${key}`, "Explain it, day by day", () => explanationOf(key, shown), about),
    ),
  );
}

/** What else has to be said about a date: that it is no working day, could be another, or is projected. */
function notesOf({ due, reading, otherReadings, projectedFrom }: Deadline): string[] {
  return [
    ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
      ? [`Not a working day: in practice by ${longDate(due.lastWorkingDay)}.`]
      : []),
    ...(reading === null ? [] : [`Read as ${spelt(reading)}.`]),
    ...otherReadings.map((other) => {
      const isSame = other.due.date === due.date && other.due.at === due.at;
      const when = isSame ? "The same" : `Or ${momentInWords(other.due.at ?? other.due.date)}`;
      return `${when}, read as ${spelt(other.reading)}.`;
    }),
    ...(projectedFrom.length > 0
      ? [`Projected: it counts from what has not happened yet (${series(projectedFrom.map(spelt))}).`]
      : []),
  ];
}
