import { findMeetings } from "../../src/history/find-meetings.js";
import { dayHeld, dayPlanned, pathHeld, pathPlanned, type Meeting } from "../../src/history/meeting.js";
import type { ChildHistory } from "../../src/index.js";

/** A conference in a line: its type and code, its day, where that stands, and its place in the chain. */
function inWords(meeting: Meeting): string {
  const { type, code, part, quorate, previous, next, rich, home } = meeting;
  const [held, planned] = [dayHeld(meeting), dayPlanned(meeting)];
  return [
    type,
    code ?? [],
    held ?? (planned ? `planned ${planned}` : "undated"),
    held === null && planned !== null ? pathPlanned(meeting) : pathHeld(meeting),
    rich ? `whole ${rich.place}` : [],
    home === (held === null && planned !== null ? pathPlanned(meeting) : pathHeld(meeting)).slice(0, home.length)
      ? []
      : `home ${home}`,
    quorate ? `quorate ${quorate.value} ${quorate.path}` : [],
    part === "chained" ? [] : part,
    previous ? `after ${dayHeld(previous) ?? dayPlanned(previous) ?? "undated"}` : [],
    next ? `before ${dayHeld(next) ?? dayPlanned(next) ?? "undated"}` : [],
  ]
    .flat()
    .join(" ");
}

/** Every conference of a history in a line: those of each plan in order, then the enquiries', then all others. */
export function meetingsInWords(history: ChildHistory): string[] {
  const { all, ofEnquiries, plans } = findMeetings(history);
  const inPlans = new Set(plans.flatMap(({ start, reviews }) => [start, ...reviews]));
  const ofEnquiry = new Set(ofEnquiries);
  return [
    ...plans.flatMap(({ place, from, start, isStartAssumed, reviews }) => [
      `plan ${place ?? `from ${from}`}: ${start === null ? "no start" : inWords(start)}${isStartAssumed ? ", assumed" : ""}`,
      ...reviews.map((review) => `- ${inWords(review)}`),
    ]),
    ...ofEnquiries.map((meeting, place) => `enquiry ${place}: ${inWords(meeting)}`),
    ...all.filter((meeting) => !inPlans.has(meeting) && !ofEnquiry.has(meeting)).map(inWords),
  ];
}
