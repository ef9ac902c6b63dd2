import type { LocalDate, Moment } from "../calendar/index.js";
import { pathOf, type Fact } from "../facts/fact.js";
import type { Language } from "../language/language.js";
import { isProjected, singleCounts, type Count, type SingleCount } from "../obligations/count.js";
import type { Evaluation } from "../obligations/evaluate.js";
import type { Obligation } from "../obligations/obligation.js";
import { interimUntil, type Policy } from "../policy/policy.js";
import { events } from "../vocabulary/events.js";
import { noticeOrder, noticeText, type NoticeCode, type PlannedTooLate } from "../wording/notice-text.js";
import { lastWorkingDayBy } from "./due.js";
import { plannedTooLate, plannedTooLateAsData } from "./planned-too-late.js";
import type { Notice } from "./timeline.js";
import { policyLanguage } from "../wording/policy-language.js";

/** Notes something about a timeline: what, which deadline it is about, where it is, and what is planned too late. */
type Note = (
  code: NoticeCode,
  subject: { readonly about?: string; readonly path?: string; readonly late?: PlannedTooLate },
) => void;

/** What a reader should know about an evaluation, in the order in which it matters; each code once. */
export function collectNotices(evaluation: Evaluation): Notice[] {
  const found = new Map<NoticeCode, { about: Set<string>; paths: Set<string>; planned: PlannedTooLate[] }>();
  noteEverything(evaluation, (code, { about, path, late }) => {
    let notice = found.get(code);
    if (!notice) found.set(code, (notice = { about: new Set(), paths: new Set(), planned: [] }));
    if (about !== undefined) notice.about.add(about);
    if (path !== undefined) notice.paths.add(path);
    if (late !== undefined) notice.planned.push(late);
  });
  return [...found]
    .toSorted(([a], [b]) => noticeOrder.indexOf(a) - noticeOrder.indexOf(b))
    .map(([code, { about, paths, planned }]) => ({
      code,
      message: noticeText({ code, planned }, policyLanguage(evaluation.compiled)),
      ...(planned.length > 0 ? { planned } : {}),
      ...(about.size > 0 ? { about: [...about] } : {}),
      ...(paths.size > 0 ? { paths: [...paths] } : {}),
    }));
}

function noteEverything(evaluation: Evaluation, note: Note): void {
  const { facts, compiled, on, asOf, obligations, unusedReadings } = evaluation;
  for (const { code, path } of facts.problems) note(code as NoticeCode, { path });
  for (const id of unusedReadings) note("reading-not-used", { about: id });
  for (const layer of compiled.layers) {
    if (on !== null) notePolicy(layer, on, note);
    if (isPastInterim(layer, asOf)) note("policy-interim", { about: layer.id });
  }
  if (!compiled.isOwnCalendar) note("calendar-of-another-nation", {});
  if (facts.needsImmediateResponse) note("immediate-safety-concern", { path: "immediateSafetyConcern" });
  for (const fact of plannedDaysPassed(evaluation)) note("planned-day-passed", { path: pathOf(fact) });
  for (const fact of facts.afterAsOf) note("after-as-of", { path: pathOf(fact) });
  for (const obligation of obligations) noteObligation(obligation, asOf, policyLanguage(compiled), note);
}

function noteObligation(obligation: Obligation, asOf: Moment | null, language: Language, note: Note): void {
  const { key, duty, state, due, count, needs, rejected } = obligation;
  for (const { fact, because } of rejected) {
    if (because === "before-its-event") note("before-its-event", { about: key, path: pathOf(fact) });
  }
  if (needs.includes("calendar")) note("outside-calendar", { about: duty.id });
  if (due === null || count === null || state === "not-owed") return;
  const late = plannedTooLate(obligation, asOf);
  if (late)
    note("planned-after-due", { about: key, path: late.path, late: plannedTooLateAsData(obligation, late, language) });
  const { calendar, calendarWithoutClosures } = duty;
  for (const code of count.notes) note(code, { about: key });
  if (isProjected(due.date, calendar)) note("projected-holidays", { about: key });
  if (lastWorkingDayBy(due.date, calendar) === null) note("outside-calendar", { about: key });
  const hasClosures = calendar !== calendarWithoutClosures || calendar.id.includes("+closures");
  if (hasClosures && dependsOnClosure(count)) note("closure-counted", { about: key });
}

function dependsOnClosure(count: Count): boolean {
  return singleCounts(count).some(
    ({ period, anchor, due, calendar }: SingleCount) =>
      "unit" in period &&
      period.unit === "working-days" &&
      calendar.nonWorkingBetween(anchor.at.date, due.date).some(({ reason }) => reason === "closure"),
  );
}

/** The planned days that have passed with nothing held. */
export function plannedDaysPassed({ facts, asOf, obligations }: Evaluation): Fact[] {
  const { conference } = facts;
  const passed = obligations.flatMap(({ planned, state, duty }) => {
    const isOfConference = duty.doneBy !== undefined && events[duty.doneBy].isOfConference === true;
    const isPast = asOf !== null && planned?.at && planned.at.date < asOf.date;
    return isPast && state !== "not-owed" && !isOfConference ? [planned] : [];
  });
  // Where the conference is no longer owed, nobody has to say what became of it.
  const isOwed = obligations.length === 0 || obligations.some(({ state }) => state !== "not-owed");
  const all = [...(conference.plannedDayPassed && isOwed ? [conference.start!] : []), ...passed];
  return [...new Map(all.map((fact) => [pathOf(fact), fact])).values()];
}

/** Whether a policy's rules were made for the time being, more than a year before the day asked about. */
export function isPastInterim(policy: Policy, asOf: Moment | null): boolean {
  const until = interimUntil(policy);
  return until !== null && asOf !== null && asOf.date >= until;
}

/** Each layer that was not in force, or was past its review, on the day a timeline is for. */
function notePolicy({ id, from, until, reviewBy, succeededBy = [] }: Policy, on: LocalDate, note: Note): void {
  if (from !== undefined && on < from) note("policy-not-yet-in-force", { about: id });
  if (until !== undefined && on >= until) {
    note("policy-no-longer-in-force", { about: id });
    for (const successor of succeededBy) note("authority-succeeded", { about: successor });
  }
  if (reviewBy !== undefined && on > reviewBy) note("policy-past-review", { about: id });
}
