import type { LocalDate } from "../calendar/index.js";
import type { ChildHistory, Enquiry } from "../model/history.js";
import type { ConferenceRecord } from "../model/record.js";
import { chainPlans, type PlanChain } from "./chain-plans.js";
import { dayHeld, dayIn, newMeeting, type Meeting } from "./meeting.js";
import { add, byDay, compareDays, LATEST, sameMeeting, withCode, type Index } from "./meeting-index.js";
import { plansIn } from "./plans-in.js";
import { wasUnborn } from "./was-unborn.js";

/** Every conference of a history, each once, and how they follow each other. */
export interface Meetings {
  readonly all: readonly Meeting[];
  /** Of each enquiry, in the order given, the conference that came of it or is to come. */
  readonly ofEnquiries: readonly Meeting[];
  /** Of each plan, in the order given, the conferences it goes through. */
  readonly plans: readonly PlanChain[];
}

/** Puts whole records and thin facts together: by the meeting's code, else by its day and type. */
export function findMeetings(history: ChildHistory): Meetings {
  const whole: Meeting[] = [];
  const index: Index = { all: [], whole, byCode: new Map(), firstByDay: new Map(), reviewByDay: new Map() };
  const byStartOfEnquiry = new Map<LocalDate | undefined, Meeting>();
  for (const [place, record] of (history.conferences ?? []).entries()) {
    const known = index.byCode.get(record.reference);
    const meeting = known ?? newMeeting(record.type, `conferences[${place}]`, { record, place });
    whole.push(meeting);
    // A record that is given twice is one conference.
    if (known) continue;
    add(meeting, index);
    const started = startOfEnquiry(record);
    if (started !== null && record.type !== "review") byStartOfEnquiry.set(started, meeting);
  }
  const ofEnquiries = inOrderOfStart(history.enquiries ?? []).map(([enquiry, place]) =>
    meetingOfEnquiry(enquiry, place, history, index, byStartOfEnquiry),
  );
  const inGivenOrder = ofEnquiries.toSorted((a, b) => a.place - b.place).map(({ meeting }) => meeting);
  const plans = chainPlans(history, plansIn(history), index);
  chainOthers(index.all.filter(({ plan }) => plan === null));
  return { all: index.all, ofEnquiries: inGivenOrder, plans };
}

/** The earliest enquiry first, so that the order in which they are given changes nothing. */
function inOrderOfStart(enquiries: readonly Enquiry[]): readonly (readonly [Enquiry, number])[] {
  return enquiries
    .map((enquiry, place) => [enquiry, place] as const)
    .toSorted(([a], [b]) => compareDays(a.startedOn ?? LATEST, b.startedOn ?? LATEST));
}

function meetingOfEnquiry(
  { startedOn, conference: code, conferenceHeldOn: heldOn }: Enquiry,
  place: number,
  history: ChildHistory,
  index: Index,
  byStart: ReadonlyMap<LocalDate | undefined, Meeting>,
): { readonly place: number; readonly meeting: Meeting } {
  const byCode = withCode(code, heldOn, index);
  const onDay = sameMeeting(index.firstByDay.get(heldOn), code);
  const open = byStart.get(startedOn);
  const known = byCode ?? onDay ?? (open && (heldOn === undefined || dayHeld(open) === null) ? open : undefined);
  const meeting = known ?? newMeeting(wasUnborn(history, heldOn) ? "pre-birth" : "initial", `enquiries[${place}]`);
  meeting.enquiries.push(place);
  if (heldOn !== undefined) meeting.heldOn ??= { value: heldOn, path: `enquiries[${place}].conferenceHeldOn` };
  meeting.code ??= code ?? null;
  if (!known) add(meeting, index);
  return { place, meeting };
}

/** The day on which the enquiry began that a whole record follows. */
function startOfEnquiry({ section47, strategyDiscussions }: ConferenceRecord): LocalDate | null {
  if (section47?.startedOn !== undefined) return dayIn(section47.startedOn);
  const discussions = Array.isArray(strategyDiscussions) ? strategyDiscussions : [];
  const meant = discussions.length === 1 ? discussions[0] : discussions.find((each) => each.initiatedSection47);
  return dayIn(meant?.heldOn);
}

/** Whole records that belong to no plan: each review follows the conference before it. */
function chainOthers(others: readonly Meeting[]): void {
  let previous: Meeting | null = null;
  for (const meeting of others.filter(({ rich }) => rich !== null).toSorted(byDay)) {
    if (meeting.type === "review" && previous) {
      meeting.previous = previous;
      previous.next = meeting;
    }
    previous = meeting;
  }
}
