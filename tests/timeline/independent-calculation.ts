/**
 * A second, deliberately naive calculation of what each policy must yield, to hold the library against.
 *
 * It walks day by day over a list of the days of 2010 to 2029 and shares nothing with the library but the published list
 * of bank holidays; so it is right for 2011 to 2028 only.
 *
 * It makes no claim about what the documents leave open:
 * - transfer-in conferences, and a review after a transfer-in conference;
 * - several strategy discussions said to have initiated the section 47 enquiry;
 * - London times that the clocks skip or repeat, and conferences that end before they start;
 * - one agency with several participants.
 */
import { readFileSync } from "node:fs";

// Days

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const twoDigits = (n: number) => String(n).padStart(2, "0");
const isoDay = (year: number, month: number, day: number) => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
const monthLength = (year: number, month: number) => (month === 2 && year % 4 === 0 ? 29 : (lengths[month - 1] ?? 0));

/** Every day from 2010-01-01, a Friday, to 2029-12-31. */
export const days: string[] = [];
for (let year = 2010; year <= 2029; year++)
  for (let month = 1; month <= 12; month++)
    for (let day = 1; day <= monthLength(year, month); day++) days.push(isoDay(year, month, day));

const numbers = new Map(days.map((day, number) => [day, number]));
export function dayAt(number: number): string {
  const day = days[number];
  if (day === undefined) throw new Error(`day ${number} is off the list`);
  return day;
}
export function numberOf(day: string): number {
  const number = numbers.get(day);
  if (number === undefined) throw new Error(`${day} is off the list`);
  return number;
}

const published = JSON.parse(
  readFileSync(new URL("../../src/calendar/bank-holidays/govuk-bank-holidays.json", import.meta.url), "utf8"),
) as { divisions: { "england-and-wales": Record<string, { date: string }[]> } };
export const bankHolidays = new Set(
  Object.values(published.divisions["england-and-wales"]).flatMap((year) => year.map((holiday) => holiday.date)),
);

/** 0 is Monday. */
export const weekdayOf = (day: string) => (numberOf(day) + 4) % 7;
export const isWorkingDay = (day: string) => weekdayOf(day) < 5 && !bankHolidays.has(day);
const after = (day: string, count: number) => dayAt(numberOf(day) + count);

function walkWorkingDays(day: string, count: number, direction: 1 | -1): string {
  for (let left = count; left > 0;) {
    day = after(day, direction);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

function walkMonths(day: string, count: number): string {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7));
  for (let left = count; left > 0; left--) {
    month++;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return isoDay(year, month, Math.min(Number(day.slice(8)), monthLength(year, month)));
}

// London time, in seconds since the first day on the list began in Greenwich

/** A day in London and, when known, the second. */
export interface Moment {
  day: string;
  at?: number;
}

const DAY = 86_400;
export function clockChange(year: number, month: 3 | 10): string {
  let day = isoDay(year, month, 31);
  while (weekdayOf(day) !== 6) day = after(day, -1);
  return day;
}
const summers = Array.from({ length: 20 }, (_, index) => ({
  from: numberOf(clockChange(2010 + index, 3)) * DAY + 3600,
  until: numberOf(clockChange(2010 + index, 10)) * DAY + 3600,
}));
export const offsetAt = (at: number) => (summers.some(({ from, until }) => at >= from && at < until) ? 3600 : 0);
const londonMoment = (at: number): Moment => ({ day: dayAt(Math.floor((at + offsetAt(at)) / DAY)), at });

/** An instant as it is written at an offset from Greenwich in seconds, without the offset. */
export function onTheClock(at: number, offset: number): string {
  const seconds = (at + offset) % DAY;
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => twoDigits(Math.floor(part)));
  return `${dayAt(Math.floor((at + offset) / DAY))}T${clock.join(":")}`;
}
const writeInstant = (at: number) => onTheClock(at, offsetAt(at)) + (offsetAt(at) === 0 ? "+00:00" : "+01:00");

export function readMoment(text: string): Moment {
  const parts = /^(.{10})(?:T(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/.exec(text);
  const [, day = "", hour, minute = 0, second = 0, zulu, sign, offsetHours = 0, offsetMinutes = 0] = parts ?? [];
  if (hour === undefined) return { day };
  const clock = numberOf(day) * DAY + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (zulu) return londonMoment(clock);
  if (sign) return londonMoment(clock - Number(sign + 1) * (Number(offsetHours) * 3600 + Number(offsetMinutes) * 60));
  return londonMoment(offsetAt(clock - 3600) === 3600 ? clock - 3600 : clock);
}

// Records: the facts that deadlines hang on

type Times = { start?: string; end?: string };
export type Audience = "family" | "agencies";
export interface RecordOfConference {
  type: "initial" | "pre-birth" | "review" | "transfer-in";
  strategyDiscussions?: { heldOn: string; initiatedSection47?: boolean }[];
  previousConference?: { type?: "initial" | "pre-birth" | "review"; heldOn?: string };
  conference?: { planned?: Times; held?: Times };
  participants?: { id: string; role: string; agency?: string; invited?: boolean }[];
  reports?: { from: string; submittedAt?: string; sharedWithFamilyAt?: string }[];
  decision?: { planNeeded?: boolean; rag?: "red" | "green"; notified?: { to: Audience; at: string }[] };
}

type Event = "first discussion" | "section 47 discussion" | "previous conference" | "start" | "end";

const timesOf = ({ conference }: RecordOfConference) => conference?.held ?? conference?.planned;

function momentOf(event: Event, record: RecordOfConference): Moment | undefined {
  const discussions = (record.strategyDiscussions ?? []).toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const flagged = discussions.find((discussion) => discussion.initiatedSection47);
  const times = timesOf(record);
  const text = {
    "first discussion": discussions[0]?.heldOn,
    "section 47 discussion": (flagged ?? (discussions.length === 1 ? discussions[0] : undefined))?.heldOn,
    "previous conference": record.previousConference?.heldOn,
    start: times?.start,
    end: times?.end ?? times?.start,
  }[event];
  return text === undefined ? undefined : readMoment(text);
}

// Periods

type Unit = `${"working days" | "days" | "hours"} ${"after" | "before"}` | "months after" | "working days from";
type Period = readonly [count: number, unit: Unit, event: Event];

export interface Due {
  date: string;
  lastWorkingDay: string;
  at?: string;
}
function dueOn({ day, at }: Moment): Due {
  const lastWorkingDay = isWorkingDay(day) ? day : walkWorkingDays(day, 1, -1);
  return at === undefined ? { date: day, lastWorkingDay } : { date: day, lastWorkingDay, at: writeInstant(at) };
}

function counted([n, unit]: Period, { day, at }: Moment): Moment {
  const elapsed = (hours: number) =>
    at === undefined ? { day: after(day, hours / 24) } : londonMoment(at + hours * 3600);
  if (unit === "hours after") return elapsed(n);
  if (unit === "hours before") return elapsed(-n);
  if (unit === "working days after") return { day: walkWorkingDays(day, n, 1) };
  if (unit === "working days before") return { day: walkWorkingDays(day, n, -1) };
  if (unit === "working days from") return { day: walkWorkingDays(after(day, -1), n, 1) };
  if (unit === "months after") return { day: walkMonths(day, n) };
  return { day: after(day, unit === "days after" ? n : -n) };
}

// What each policy asks for

/** `checklist`: asked for without a time. `undated`: not a deadline; what else it is stays open. `not owed`: and said so. */
type Row =
  | Period
  | { readonly readings: Readonly<Record<string, Period>> }
  | "checklist"
  | "waiting"
  | "undated"
  | "absent"
  | "not owed";
type Rows = Readonly<Record<string, Row>>;

const either = (count: number, unit: "after" | "before", event: Event): Row => ({
  readings: {
    "working-days": [count, `working days ${unit}`, event],
    "calendar-days": [count, `days ${unit}`, event],
  },
});

function nationalRows({ type, previousConference, decision }: RecordOfConference): Rows {
  const noPlan = decision?.planNeeded === false;
  if (type !== "review")
    return {
      "conference-held": [15, "working days after", "section 47 discussion"],
      "core-group-first-met": noPlan ? "not owed" : [10, "working days after", "end"],
      "next-review-held": noPlan ? "not owed" : [3, "months after", "end"],
    };
  const previous = previousConference?.type;
  return {
    "conference-held": previous ? [previous === "review" ? 6 : 3, "months after", "previous conference"] : "waiting",
    "core-group-first-met": "absent",
    "next-review-held": noPlan ? "not owed" : [6, "months after", "end"],
  };
}

/** It is chased where it is not in; that cannot be told where the record says nothing of reports. */
function chasing({ participants = [], reports }: RecordOfConference): Row {
  if (!reports) return "waiting";
  const role = (id: string) => participants.find((one) => one.id === id)?.role;
  const isIn = reports.some(({ from, submittedAt }) => submittedAt !== undefined && role(from) === "social-worker");
  return isIn ? "absent" : either(1, "before", "start");
}

const minutes: Rows = { "minutes-circulated": [20, "working days after", "end"] };

const tables = {
  "working-together": () => ({}),
  london: () => minutes,
  "barking-and-dagenham": ({ type }) => ({
    ...minutes,
    ...(type === "initial" && { "conference-held": [15, "working days after", "first discussion"] }),
    ...(type === "pre-birth" && { "conference-held": "checklist" }),
    "reports-submitted": type === "review" ? [5, "working days before", "start"] : [48, "hours before", "start"],
    "conference-concluded": [3, "working days from", "start"],
    // No record here says when the decision was made; then both readings count from the end.
    "decision-notified": {
      readings: { "after-decision": [24, "hours after", "end"], "after-end": [24, "hours after", "end"] },
    },
    "minutes-circulated-to-family": "checklist",
  }),
  "safeguarding-qa-unit": () => ({ "template-returned": [3, "working days before", "start"] }),
  northamptonshire: ({ decision }) => ({
    "reports-submitted": [1, "days before", "start"],
    "reports-shared-with-family": [1, "days before", "start"],
    "social-worker-speaks-with-chair": [1, "days before", "start"],
    // Asked for only where a problem is anticipated, which no record here says.
    "access-problems-raised": "waiting",
    "midpoint-review-scheduled": decision?.rag === "red" ? "checklist" : decision?.rag ? "absent" : "undated",
  }),
  "independent-reviewing-service": ({ type, decision }) => ({
    ...(type !== "review" && { "conference-held": either(15, "after", "section 47 discussion") }),
    "social-work-report-completed": type === "review" ? "undated" : either(3, "before", "start"),
    "outline-plan-distributed": decision?.planNeeded === false ? "not owed" : [24, "hours after", "end"],
  }),
  hounslow: (record) => ({
    ...minutes,
    ...(record.type !== "review" && {
      "mailbox-checked": either(1, "before", "start"),
      "reports-forwarded": either(1, "before", "start"),
      "missing-reports-chased": chasing(record),
    }),
    "reports-submitted": either(1, "before", "start"),
    "reports-shared-with-family": [record.type === "review" ? 5 : 3, "working days before", "start"],
    "report-set-circulated": [0, "days after", "start"],
    "decision-recorded": [24, "hours after", "end"],
    "plan-document-completed": [24, "hours after", "end"],
  }),
} satisfies Record<string, (record: RecordOfConference) => Rows>;

export type PolicyId = keyof typeof tables;
export const policyIds = Object.keys(tables) as PolicyId[];

// What must come out

export type Expected =
  | Extract<Row, string>
  | {
      due: Due;
      reading: string | null;
      otherReadings: { reading: string; due: Due }[];
      projectedFrom: string[];
      /** Hours were asked for, and only the day is known to count from. */
      wholeDays: boolean;
      /** Counted from the start, for want of an end. */
      endAssumed: boolean;
    };

function expectRow(row: Row, record: RecordOfConference, chosen: string | undefined): Expected {
  if (typeof row === "string") return row;
  const readings: [string | null, Period][] = "readings" in row ? Object.entries(row.readings) : [[null, row]];
  const [name, period] = readings.find(([reading]) => reading === chosen) ?? readings[0]!;
  const from = momentOf(period[2], record);
  if (!from) return "waiting";
  return {
    due: dueOn(counted(period, from)),
    reading: name,
    otherReadings: readings.flatMap(([reading, other]) =>
      reading === null || reading === name ? [] : [{ reading, due: dueOn(counted(other, from)) }],
    ),
    projectedFrom: [],
    wholeDays: period[1].startsWith("hours") && from.at === undefined,
    endAssumed: period[2] === "end" && timesOf(record)?.end === undefined,
  };
}

/** Whether one moment is certainly before another: by the second where both are known, else by the day. */
const isBefore = (a: Moment, b: Moment) =>
  a.at !== undefined && b.at !== undefined ? a.at < b.at : numberOf(a.day) < numberOf(b.day);

/** They have three working days from the notice; until it is given, from when it is due. */
function expectResponse(given: string | undefined, notice: Expected | undefined): Expected {
  const from = given === undefined ? typeof notice === "object" && notice.due.date : readMoment(given).day;
  if (!from) return "waiting";
  const due = dueOn({ day: walkWorkingDays(from, 3, 1) });
  const response = { due, reading: null, otherReadings: [], projectedFrom: [], wholeDays: false, endAssumed: false };
  if (given !== undefined || typeof notice !== "object") return response;
  const { wholeDays, endAssumed } = notice;
  return { ...response, projectedFrom: ["decision-notified"], wholeDays, endAssumed };
}

/** By duty, or `duty/audience` where it differs by whom it concerns, what a timeline must say. */
export function expectedOf(
  record: RecordOfConference,
  policy: PolicyId,
  chosen: Readonly<Record<string, string>> = {},
): Map<string, Expected> {
  if (record.type === "transfer-in") return new Map();
  const rows: Rows = { ...nationalRows(record), ...tables[policy](record) };
  const expected = new Map(Object.entries(rows).map(([duty, row]) => [duty, expectRow(row, record, chosen[duty])]));
  if (policy === "barking-and-dagenham") {
    const notice = expected.get("decision-notified")!;
    const start = momentOf("start", record);
    expected.delete("decision-notified");
    for (const to of ["family", "agencies"]) {
      // What came before the conference tells of something else.
      const given = record.decision?.notified?.find(
        (one) => one.to === to && !(start && isBefore(readMoment(one.at), start)),
      )?.at;
      expected.set(`decision-notified/${to}`, notice);
      expected.set(`decision-response/${to}`, expectResponse(given, notice));
    }
  }
  return expected;
}
