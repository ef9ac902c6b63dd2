import { readMoment, writeMoment } from "child-protection-conferences/calendar";
import type { ConferenceRecord } from "child-protection-conferences";
import { writeDay } from "./read-day.js";

/** What stands in the form, by the names of its fields; a field that is not asked for has no entry. */
export type Entries = ReadonlyMap<string, string>;

export const discussionField = (index: number, what: "heldOn" | "initiatedSection47") =>
  `strategyDiscussions[${index}].${what}`;

/** How a record stands in the form. What the form has no field for is not shown, and not lost. */
export function entriesOf(record: ConferenceRecord): Map<string, string> {
  const { conference, previousConference, transferIn, decision } = record;
  const day = (date: string | undefined) => (date === undefined ? "" : writeDay(date));
  return new Map([
    ["type", record.type],
    ["reference", record.reference ?? ""],
    ...(record.strategyDiscussions ?? []).flatMap(({ heldOn, initiatedSection47 }, index): [string, string][] => [
      [discussionField(index, "heldOn"), day(heldOn)],
      ...(initiatedSection47 === true
        ? ([[discussionField(index, "initiatedSection47"), "yes"]] as [string, string][])
        : []),
    ]),
    ["expectedDeliveryOn", day(record.expectedDeliveryOn)],
    ["bornOn", day(record.bornOn)],
    ["previousConference.type", previousConference?.type ?? ""],
    ["previousConference.heldOn", day(previousConference?.heldOn)],
    ["transferIn.notifiedOn", day(transferIn?.notifiedOn)],
    ["transferIn.acceptedOn", day(transferIn?.acceptedOn)],
    ...timesEntries("planned", conference?.planned),
    ...timesEntries("held", conference?.held),
    ["decision.planNeeded", decision?.planNeeded === undefined ? "" : decision.planNeeded ? "yes" : "no"],
  ]);
}

export const timesFields = (which: "planned" | "held") =>
  (["day", "start", "end", "lastDay"] as const).map((part) => `${which}.${part}`);

function timesEntries(
  which: "planned" | "held",
  times: { start?: string | undefined; end?: string | undefined } = {},
): [string, string][] {
  const start = shown(times.start);
  const end = shown(times.end);
  return [
    [`${which}.day`, start.day],
    [`${which}.start`, start.time],
    [`${which}.end`, end.time],
    [`${which}.lastDay`, end.day === start.day ? "" : end.day],
  ];
}

/** A moment of a record in London's day and time. */
function shown(text: string | undefined): { day: string; time: string } {
  const moment = text === undefined ? "" : readMoment(text);
  if (typeof moment === "string") return { day: "", time: "" };
  return { day: writeDay(moment.date), time: moment.at === null ? "" : writeMoment(moment).slice(11, 16) };
}
