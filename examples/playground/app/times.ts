import type { ConferenceRecord } from "child-protection-conferences";
import { addDays, dayNumber, readMoment, writeMoment, type MomentProblem } from "child-protection-conferences/calendar";
import { setIn } from "./set-in.js";

type Which = "planned" | "held";

/** When a conference is planned, or was held, as fields show it: a day, and London times where they are known. */
export function timesIn({ conference }: ConferenceRecord, which: Which): { day: string; start: string; end: string } {
  const start = partsOf(conference?.[which]?.start);
  const end = partsOf(conference?.[which]?.end);
  return { day: start.day, start: start.time, end: end.time };
}

/** The record with another day; the times of day stay, and a last day stays as many days after the first. */
export function moveTimes(record: ConferenceRecord, which: Which, day: string): ConferenceRecord {
  if (day === "") return setIn(record, ["conference", which], undefined);
  const start = partsOf(record.conference?.[which]?.start);
  const end = partsOf(record.conference?.[which]?.end);
  const lasts = start.day && end.day ? Math.max(0, dayNumber(end.day) - dayNumber(start.day)) : 0;
  const moved = { start: joined(day, start.time), ...(end.time ? { end: joined(addDays(day, lasts), end.time) } : {}) };
  return setIn(record, ["conference", which], moved);
}

/** The record with another time of day, or what is wrong with it. */
export function setTime(
  record: ConferenceRecord,
  which: Which,
  part: "start" | "end",
  time: string,
): ConferenceRecord | { problem: string } {
  const { start, end } = record.conference?.[which] ?? {};
  const first = partsOf(start).day;
  if (!first) return time === "" ? record : { problem: "Enter the day first." };
  const day = part === "end" ? partsOf(end).day || first : first;
  if (time === "") return setIn(record, ["conference", which, part], part === "start" ? day : undefined);
  const problem = readMoment(`${day}T${time}`);
  if (typeof problem === "string") return { problem: PROBLEMS[problem] ?? "Enter a time, like 10:30." };
  return setIn(record, ["conference", which, part], `${day}T${time}`);
}

const PROBLEMS: Partial<Record<MomentProblem, string>> = {
  "time-does-not-exist": "There is no such time on that day: the clocks go forward over it.",
  "time-exists-twice": "That time happens twice on that day, as the clocks go back. Enter another.",
};

function partsOf(text: string | undefined): { day: string; time: string } {
  const moment = text === undefined ? "" : readMoment(text);
  if (typeof moment === "string") return { day: "", time: "" };
  return { day: moment.date, time: moment.at === null ? "" : writeMoment(moment).slice(11, 16) };
}

/** A day with a time of day; the day alone where the clocks skip or repeat that time. */
function joined(day: string, time: string): string {
  return time && typeof readMoment(`${day}T${time}`) !== "string" ? `${day}T${time}` : day;
}
