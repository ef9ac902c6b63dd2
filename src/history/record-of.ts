import type { ChildHistory, PlanPeriod } from "../model/history.js";
import type { Child } from "../model/child.js";
import type { Conference } from "../model/conference.js";
import type { ConferenceRecord } from "../model/record.js";
import { dayHeld, dayOf, dayPlanned, isFirstWhole, lastDay, pathHeld, pathPlanned, type Meeting } from "./meeting.js";
import type { Meetings } from "./find-meetings.js";
import { noPlaces, type Places } from "./place-in-history.js";

/** The record of one conference of a history, and where in the history its facts stand. */
export interface PlacedRecord {
  readonly record: ConferenceRecord;
  readonly places: Places;
}

type Draft = { -readonly [K in keyof ConferenceRecord]: ConferenceRecord[K] };

/**
 * The record of a conference: the whole one where the history has it; what that leaves out is filled from the thin facts and
 * from the conferences before and after.
 *
 * @param enquiry the place of the enquiry that it is judged by, where it follows several.
 * @param isPlaced whether somebody asks where in the history its facts stand.
 */
export function recordOf(
  meeting: Meeting,
  history: ChildHistory,
  { plans }: Pick<Meetings, "plans">,
  enquiry = meeting.enquiries[0],
  isPlaced = true,
): PlacedRecord {
  const whole = meeting.rich && `conferences[${meeting.rich.place}]`;
  const [given, moved] = isPlaced ? [new Map<string, string>(), new Map<string, string>()] : [noPlaces, noPlaces];
  const places: Places = { given, moved, whole, home: meeting.home };
  const record: Draft = { type: meeting.type, ...meeting.rich?.record };
  const plan = meeting.plan === null ? undefined : plans[meeting.plan];
  if (meeting.code !== null) record.reference ??= meeting.code;
  fillChildren(record, history, places);
  fillEnquiry(record, history, enquiry, places);
  fillConference(record, meeting, places);
  fillBirth(record, meeting, history, places);
  if (plan && meeting.part === "chained") fillPlan(record, meeting, plan.period, plan.place, places);
  else if (!plan && enquiry !== undefined) fillNoPlan(record, meeting, history, places);
  fillPrevious(record, meeting, places);
  fillNext(record, meeting, plan?.place ?? null, places);
  fillCoreGroup(record, meeting, places);
  return { record, places };
}

/** Only the child that the history is about; siblings have histories of their own. */
function fillChildren(record: Draft, { id, diedOn }: ChildHistory, { given, moved, whole }: Places): void {
  const all = Array.isArray(record.children) ? record.children : [];
  const place = all.findIndex((child: Child) => child?.id === id);
  const own = all[place];
  if (own && all.length > 1) {
    record.children = [own];
    moved.set("children[0]", `${whole}.children[${place}]`);
  }
  if (own && diedOn !== undefined && own.diedOn === undefined) {
    record.children = [{ ...own, diedOn }];
    given.set("children[0].diedOn", "diedOn");
  } else if (all.length === 0 && (id !== undefined || diedOn !== undefined)) {
    record.children = [{ id: id ?? "child", ...(diedOn === undefined ? {} : { diedOn }) }];
    given.set("children[0].id", "id").set("children[0].diedOn", "diedOn");
  }
}

function fillEnquiry(record: Draft, history: ChildHistory, place: number | undefined, { given }: Places): void {
  const enquiry = place === undefined ? undefined : history.enquiries?.[place];
  if (!enquiry) return;
  const section47 = { ...record.section47 };
  for (const field of ["startedOn", "conferenceRequired"] as const) {
    if (section47[field] !== undefined || enquiry[field] === undefined) continue;
    Object.assign(section47, { [field]: enquiry[field] });
    given.set(`section47.${field}`, `enquiries[${place}].${field}`);
  }
  record.section47 = section47;
}

function fillConference(record: Draft, meeting: Meeting, { given, whole }: Places): void {
  const { heldOn, plannedOn, quorate } = meeting;
  const conference: { -readonly [K in keyof Conference]: Conference[K] } = { ...record.conference };
  if (heldOn && conference.held?.start === undefined) {
    const { value: start, path } = heldOn;
    // Only days are known: it ended on the day on which it was held.
    conference.held = { start, end: conference.held?.end ?? start };
    given.set("conference.held.start", path).set("conference.held.end", path);
  } else if (plannedOn && !conference.held && conference.planned?.start === undefined) {
    const { value: start, path } = plannedOn;
    conference.planned = { start, end: conference.planned?.end ?? start };
    given.set("conference.planned.start", path).set("conference.planned.end", path);
  }
  if (quorate && conference.quorate === undefined) {
    conference.quorate = quorate.value;
    given.set("conference.quorate", quorate.path);
  }
  if (whole === null && !heldOn) given.set("conference.held.start", pathHeld(meeting));
  if (Object.keys(conference).length > 0) record.conference = conference;
}

/** Whether the child was not yet born at a conference, or at the one before. */
function fillBirth(record: Draft, meeting: Meeting, history: ChildHistory, { given }: Places): void {
  const isPreBirth = meeting.type === "pre-birth" || meeting.previous?.type === "pre-birth";
  if (!isPreBirth) return;
  for (const field of ["bornOn", "expectedDeliveryOn"] as const) {
    if (record[field] !== undefined || history[field] === undefined) continue;
    record[field] = history[field];
    given.set(field, field);
  }
}

function fillPlan(record: Draft, meeting: Meeting, period: PlanPeriod, place: number | null, places: Places): void {
  const { startedOn, endedOn, endReason, category } = period;
  const day = dayOf(meeting);
  const child = record.children?.length === 1 ? record.children[0] : undefined;
  const own = child?.decision?.planNeeded ?? record.decision?.planNeeded;
  // A plan that ends on the day of a review was ended there, or another way: its end says so.
  const goesOn = day !== null && (endedOn === undefined || day < endedOn || meeting.previous === null);
  if (own === undefined && goesOn) {
    record.decision = { ...record.decision, planNeeded: true };
    if (place !== null) places.given.set("decision.planNeeded", `plans[${place}]`);
  }
  if (
    category !== undefined &&
    meeting.previous === null &&
    record.decision?.planNeeded &&
    record.decision.category === undefined
  ) {
    record.decision = { ...record.decision, category };
    if (place !== null) places.given.set("decision.category", `plans[${place}].category`);
  }
  const isOfChild = child?.plan !== undefined;
  const plan = { ...(isOfChild ? child.plan : record.plan) };
  const path = isOfChild ? "children[0].plan" : "plan";
  if (startedOn !== undefined) fill("startedOn", startedOn);
  if (endedOn !== undefined) fill("endedOn", endedOn);
  if (endReason !== undefined) fill("endReason", endReason);
  if (isOfChild) record.children = [{ ...child, plan }];
  else if (Object.keys(plan).length > 0) record.plan = plan;

  function fill(field: "startedOn" | "endedOn" | "endReason", value: string): void {
    if (plan[field] !== undefined) return;
    Object.assign(plan, { [field]: value });
    if (place !== null) places.given.set(`${path}.${field}`, `plans[${place}].${field}`);
  }
}

/** A conference after which no plan starts, and that falls into none, decided that none is needed. */
function fillNoPlan(record: Draft, meeting: Meeting, { plans }: ChildHistory, { given }: Places): void {
  const held = dayHeld(meeting);
  if (!plans || held === null || record.decision?.planNeeded !== undefined) return;
  const isWithin = plans.some(
    ({ startedOn, endedOn }) => startedOn !== undefined && startedOn <= held && (endedOn ?? held) >= held,
  );
  if (isWithin) return;
  record.decision = { ...record.decision, planNeeded: false };
  given.set("decision.planNeeded", "plans");
}

function fillPrevious(record: Draft, { previous }: Meeting, { given, moved }: Places): void {
  const heldOn = previous && lastDay(previous);
  if (!previous || heldOn === null) return;
  const filled = { ...record.previousConference };
  if (filled.type === undefined) {
    filled.type = previous.type;
    given.set("previousConference.type", previous.home);
  }
  if (filled.heldOn === undefined) {
    filled.heldOn = heldOn;
    given.set("previousConference.heldOn", pathHeld(previous));
  }
  const { conference, plan } = previous.rich?.record ?? {};
  const quorate = conference?.quorate ?? previous.quorate?.value;
  if (quorate !== undefined) filled.quorate ??= quorate;
  if (plan?.actions && filled.plan === undefined) {
    filled.plan = { actions: plan.actions };
    moved.set("previousConference.plan", `${previous.home}.plan`);
  }
  record.previousConference = filled;
}

/** The review that follows, as it was held or else as it is planned. */
function fillNext(record: Draft, { next, home, part }: Meeting, plan: number | null, { given, whole }: Places): void {
  const [heldOn, plannedOn] = next ? [dayHeld(next), dayPlanned(next)] : [null, null];
  const filled = { ...record.nextReview };
  if (next && heldOn !== null && filled.heldOn === undefined) {
    filled.heldOn = heldOn;
    given.set("nextReview.heldOn", pathHeld(next));
  } else if (next && heldOn === null && plannedOn !== null && filled.plannedOn === undefined) {
    filled.plannedOn = plannedOn;
    given.set("nextReview.plannedOn", pathPlanned(next)).set("nextReview.heldOn", pathHeld(next));
  }
  if (part === "chained" && !given.has("nextReview.heldOn") && filled.heldOn === undefined) {
    if (plan !== null) given.set("nextReview.heldOn", `plans[${plan}].reviews`);
    else if (whole === null) given.set("nextReview.heldOn", home);
  }
  if (Object.keys(filled).length > 0) record.nextReview = filled;
}

/**
 * What recurs goes on from one conference to the next: the first whole record of a plan gets the meetings that the later
 * ones tell of, too.
 */
function fillCoreGroup(record: Draft, meeting: Meeting, { moved }: Places): void {
  if (!isFirstWhole(meeting)) return;
  const meetings = [...(record.coreGroup?.meetings ?? [])];
  const own = meetings.length;
  const days = new Set(meetings.map(({ heldOn }) => heldOn));
  for (let { next } = meeting; next; { next } = next) {
    for (const [index, later] of (next.rich?.record.coreGroup?.meetings ?? []).entries()) {
      if (later.heldOn === undefined || days.has(later.heldOn)) continue;
      days.add(later.heldOn);
      moved.set(`coreGroup.meetings[${meetings.length}]`, `${next.home}.coreGroup.meetings[${index}]`);
      meetings.push(later);
    }
  }
  if (meetings.length > own) record.coreGroup = { ...record.coreGroup, meetings };
}
