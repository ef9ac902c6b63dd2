import type { LocalDate } from "../calendar/index.js";
import { singleCounts } from "../obligations/count.js";
import type { Obligation } from "../obligations/obligation.js";
import { truthOf } from "../obligations/truth.js";
import { statusOf } from "../timeline/deadlines.js";
import { workingDaysBetween, writeDue } from "../timeline/due.js";
import type { EventName } from "../vocabulary/events.js";
import type { ConferenceStanding, HistoryEnquiry } from "./history-timeline.js";
import { isDoneBy, type JudgedConference } from "./judge-history.js";
import { dayHeld, dayIn, type Meeting } from "./meeting.js";

/** The obligation of a conference that an event fulfils: the first to fall due, where there are several. */
export function obligationTo(event: EventName, { evaluation }: JudgedConference): Obligation | null {
  let found: Obligation | null = null;
  for (const each of evaluation.obligations) {
    if (!isDoneBy(each, event) || each.due === null) continue;
    if (found === null || each.due.date < found.due!.date) found = each;
  }
  return found;
}

/** How it stands that a conference is held, by the obligation that asks for it. */
export function standingOf(
  obligation: Obligation | null,
  meeting: Meeting | null,
  asOf: LocalDate | null,
): ConferenceStanding {
  const isOwed = obligation !== null && obligation.state !== "not-owed";
  const day = meeting && dayHeld(meeting);
  const heldOn = day !== null && !(asOf !== null && day > asOf) ? day : null;
  const again = dayIn(meeting?.rich?.record.conference?.adjourned?.reconvenedOn);
  const reconvenedOn = again !== null && !(asOf !== null && again > asOf) ? again : null;
  return {
    due: isOwed ? writeDue(obligation.due!, obligation.duty.calendar) : null,
    heldOn,
    status: isOwed ? statusOf(obligation) : null,
    ...(heldOn !== null && reconvenedOn !== null ? { reconvenedOn } : {}),
  };
}

/** What the policy says of a time that it does not state. */
export function notStated(event: EventName, { evaluation }: JudgedConference): string | null {
  for (const duty of evaluation.rules.duties) {
    if (duty.doneBy !== event || !duty.due || !("notStated" in duty.due)) continue;
    if (truthOf(duty, evaluation.facts) !== false) return duty.due.notStated;
  }
  return null;
}

/** Working days from the day that is counted from to the day the conference was held. */
export function workingDaysTaken(
  obligation: Obligation | null,
  startedOn: LocalDate | undefined,
  heldOn: LocalDate | null,
): number | null {
  if (obligation === null || heldOn === null) return null;
  const counts = obligation.count ? singleCounts(obligation.count) : [];
  const from = counts.length === 1 ? counts[0]!.anchor.at.date : startedOn;
  if (from === undefined || heldOn < from) return null;
  return workingDaysBetween(from, heldOn, obligation.duty.calendar);
}

/** The conference of an enquiry; `null` where none is required and none was held. */
export function conferenceOfEnquiry(
  judged: JudgedConference,
  startedOn: LocalDate | undefined,
  asOf: LocalDate | null,
): HistoryEnquiry["conference"] {
  if (judged.evaluation.facts.notRequired !== null && !judged.evaluation.facts.conference.isHeld) return null;
  const obligation = obligationTo("conference-held", judged);
  const standing = standingOf(obligation, judged.meeting, asOf);
  const because = obligation === null ? notStated("conference-held", judged) : null;
  return {
    ...standing,
    ...(because === null ? {} : { notStated: because }),
    workingDaysTaken: workingDaysTaken(obligation, startedOn, standing.heldOn),
  };
}
