import { writeMoment, type LocalDate } from "../calendar/index.js";
import { assertCalendar } from "../calendar/assert-calendar.js";
import type { EvaluateOptions } from "../obligations/evaluate.js";
import { compile, type Compiled } from "../policy/compile.js";
import { namesOf } from "../timeline/build-timeline.js";
import type { HistoryConference, HistoryTimeline } from "./history-timeline.js";
import type { JudgedConference, JudgedHistory } from "./judge-history.js";
import { dayHeld } from "./meeting.js";
import { isKnown, policyOn, type PolicyOn } from "./policy-on.js";

/** The key of a deadline in the history. */
export function keyIn({ key }: JudgedConference, own: string): string {
  return `${key}/${own}`;
}

/** A conference as results name it. */
export function conferenceIn({ meeting, evaluation, record }: JudgedConference): HistoryConference {
  const day = dayHeld(meeting);
  const { asOf, facts } = evaluation;
  return {
    type: record.type,
    heldOn: day !== null && !(asOf && day > asOf.date) ? day : null,
    reference: facts.reference,
    place: meeting.home,
  };
}

/** The policy of the last conference, and the day of its rules; of a history without conferences, those of `asOf`. */
export function latestRules(
  { conferences, asOf }: JudgedHistory,
  policy: PolicyOn,
  { calendar }: EvaluateOptions,
): { readonly compiled: Compiled; readonly on: LocalDate | null } {
  if (calendar !== undefined) assertCalendar(calendar);
  let on: LocalDate | null = null;
  for (const { evaluation } of conferences) {
    if (evaluation.on !== null && evaluation.on > (on ?? "")) on = evaluation.on;
  }
  on ??= asOf?.date ?? null;
  const inForce = policyOn(policy, on);
  return { compiled: compile(inForce, calendar), on };
}

/** The day, the policy and the calendar as results name them; `null` for a policy that is not known. */
export function namesIn(
  { asOf }: Pick<JudgedHistory, "asOf">,
  compiled: Compiled,
  on: LocalDate | null,
): Pick<HistoryTimeline, "asOf" | "policy" | "calendar"> {
  const { policy, calendar } = namesOf(compiled, on);
  return { asOf: asOf ? writeMoment(asOf) : null, policy: isKnown(compiled.policy) ? policy : null, calendar };
}
