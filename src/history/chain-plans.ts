import { addMonths, type LocalDate } from "../calendar/index.js";
import type { ChildHistory, PlanReview } from "../model/history.js";
import { lastUpTo } from "./last-up-to.js";
import { dayHeld, dayOf, newMeeting, type Meeting } from "./meeting.js";
import { add, addUnder, byDay, compareDays, LATEST, sameMeeting, withCode, type Index } from "./meeting-index.js";
import type { PlanGiven } from "./plans-in.js";

/** A plan and the conferences it goes through. */
export interface PlanChain extends PlanGiven {
  /** The conference that started it; `null` where nobody knows when it started. */
  readonly start: Meeting | null;
  /** Whether no conference is recorded that it could have started with: one on the day of its start is taken for granted. */
  readonly isStartAssumed: boolean;
  /** Every review, by day; each that is only planned after those that were held. */
  readonly reviews: readonly Meeting[];
}

/** Finds the conference that each plan started with and its reviews, and lets each follow the one before. */
export function chainPlans(history: ChildHistory, plans: readonly PlanGiven[], index: Index): readonly PlanChain[] {
  const starting = startsOf(history, plans, index);
  const reviews = plans.map(({ period, place }, plan) => {
    const listed = new Map<LocalDate | undefined, Meeting>();
    return (period.reviews ?? []).map((review, each) =>
      reviewOf(review, `plans[${place}].reviews[${each}]`, plan, index, listed),
    );
  });
  addRecorded(plans, reviews, index);
  return plans.map((given, plan) => {
    const { start, isAssumed } = starting[plan]!;
    const all = [...new Set(reviews[plan])].filter((review) => review !== start).toSorted(byDay);
    chain(
      given,
      start,
      firstThose((review) => dayHeld(review) !== null, all),
    );
    // One that was planned and replaced comes before the later ones that were held.
    const isOver = (review: Meeting) => dayHeld(review) !== null || review.part === "replaced";
    return { ...given, start, isStartAssumed: isAssumed, reviews: firstThose(isOver, all) };
  });
}

function firstThose(are: (meeting: Meeting) => boolean, all: readonly Meeting[]): readonly Meeting[] {
  return [...all.filter(are), ...all.filter((meeting) => !are(meeting))];
}

/** Each follows the one before: those held within the plan, after its first day, then those planned for later. */
function chain({ period }: PlanGiven, start: Meeting | null, reviews: readonly Meeting[]): void {
  const { startedOn = EARLIEST, endedOn = LATEST } = period;
  const isOutside = (day: LocalDate) => day <= startedOn || (day > endedOn && endedOn >= startedOn);
  let previous = start;
  for (const review of reviews) {
    const [held, day] = [dayHeld(review), dayOf(review)];
    const last = previous && dayHeld(previous);
    if (held !== null && isOutside(held)) review.part = "outside";
    else if (held === null && day !== null && last !== null && day <= last) review.part = "replaced";
    if (review.part !== "chained" || day === null) continue;
    review.previous = previous;
    if (previous) previous.next = review;
    previous = review;
  }
}

/** The conference that each plan started with. */
function startsOf(history: ChildHistory, plans: readonly PlanGiven[], index: Index) {
  const first = index.all.filter((meeting) => meeting.type !== "review" && dayOf(meeting) !== null).toSorted(byDay);
  const days = new Set(plans.flatMap(({ period }) => period.startedOn ?? []));
  const taken = new Set<Meeting>();
  const found: { start: Meeting | null; isAssumed: boolean }[] = plans.map(() => ({ start: null, isAssumed: false }));
  const inOrder = plans
    .map((given, plan) => ({ ...given, plan }))
    .toSorted((a, b) => compareDays(a.period.startedOn ?? EARLIEST, b.period.startedOn ?? EARLIEST));
  for (const { period, place, from, plan } of inOrder) {
    const { startedOn, startedBy, conference: code, referral } = period;
    const isTransfer = startedBy === "transfer-in";
    const movedOn = referral === undefined ? undefined : history.referrals?.[referral]?.transferInConferenceOn;
    const heldOn = (isTransfer ? movedOn : undefined) ?? startedOn;
    const isOne = (meeting: Meeting | undefined): meeting is Meeting =>
      meeting !== undefined &&
      !taken.has(meeting) &&
      (meeting.type === "review" || isTransfer === (meeting.type === "transfer-in") || startedBy === undefined);
    const candidates = [
      from === null ? undefined : index.whole[from],
      index.byCode.get(code),
      sameMeeting(index.firstByDay.get(heldOn), code),
      sameMeeting(index.reviewByDay.get(heldOn), code),
      heldOn === undefined ? undefined : before(heldOn, first, days),
    ];
    const known = candidates.find(isOne);
    const path = `plans[${place}]`;
    const start = known ?? (heldOn === undefined ? null : newMeeting(startedBy ?? "initial", path));
    if (!start) continue;
    if (!known) {
      const isOfReferral = isTransfer && movedOn !== undefined;
      start.heldOn = {
        value: heldOn!,
        path: isOfReferral ? `referrals[${referral}].transferInConferenceOn` : `${path}.startedOn`,
      };
      start.code = code ?? null;
      add(start, index);
    } else if (known.rich === null && startedBy !== undefined) known.type = startedBy;
    start.code ??= code ?? null;
    start.plan = plan;
    taken.add(start);
    found[plan] = { start, isAssumed: !known && !(isTransfer && movedOn !== undefined) };
  }
  return found;
}

/** The last conference before the plan, if the plan can have come of it and no other plan starts on its day. */
function before(startedOn: LocalDate, first: readonly Meeting[], days: ReadonlySet<LocalDate>): Meeting | undefined {
  const found = lastUpTo(first, (meeting) => dayOf(meeting)!, startedOn);
  const held = found && dayHeld(found);
  // A plan that starts later than a month after a conference did not come of it.
  return held && startedOn <= addMonths(held, 1) && !days.has(held) ? found : undefined;
}

/** A review as a plan lists it, once for its day, or the whole record of that review. */
function reviewOf(
  review: PlanReview,
  path: string,
  plan: number,
  index: Index,
  listed: Map<LocalDate | undefined, Meeting>,
): Meeting {
  const { heldOn, plannedOn, quorate, conference: code } = review;
  const day = heldOn ?? plannedOn;
  const byCode = withCode(code, heldOn, index);
  const onDay = sameMeeting(index.reviewByDay.get(day) ?? listed.get(day), code);
  const known = byCode ?? (onDay && (onDay.plan === null || onDay.plan === plan) ? onDay : undefined);
  const meeting = known?.type === "review" ? known : newMeeting("review", path);
  if (heldOn !== undefined) meeting.heldOn ??= { value: heldOn, path: `${path}.heldOn` };
  if (plannedOn !== undefined) meeting.plannedOn ??= { value: plannedOn, path: `${path}.plannedOn` };
  if (quorate !== undefined) meeting.quorate ??= { value: quorate, path: `${path}.quorate` };
  meeting.code ??= code ?? null;
  meeting.plan = plan;
  addUnder(day, meeting, listed);
  if (meeting !== known) {
    index.all.push(meeting);
    addUnder(code, meeting, index.byCode);
  }
  return meeting;
}

/** Adds to each plan the reviews of which whole records tell and that no plan lists: the records themselves, and the next. */
function addRecorded(plans: readonly PlanGiven[], reviews: Meeting[][], index: Index): void {
  const sorted = plans
    .map(({ period }, plan) => ({ ...period, plan }))
    .filter((each): each is typeof each & { startedOn: LocalDate } => each.startedOn !== undefined)
    .toSorted((a, b) => compareDays(a.startedOn, b.startedOn));
  const planOn = (day: LocalDate) => {
    const found = lastUpTo(sorted, ({ startedOn }) => startedOn, day);
    return found && (found.endedOn === undefined || day <= found.endedOn) ? found.plan : undefined;
  };
  const listed = new Set(reviews.flatMap((all, plan) => all.map((review) => `${plan}@${dayOf(review)}`)));
  for (const meeting of index.all) {
    const day = dayOf(meeting);
    const plan = meeting.type === "review" && meeting.plan === null && day !== null ? planOn(day) : undefined;
    if (plan === undefined) continue;
    meeting.plan = plan;
    reviews[plan]!.push(meeting);
    listed.add(`${plan}@${day}`);
  }
  for (const { rich, plan } of index.whole) {
    const heldOn = rich?.record.nextReview?.heldOn;
    if (rich === null || plan === null || heldOn === undefined || listed.has(`${plan}@${heldOn}`)) continue;
    listed.add(`${plan}@${heldOn}`);
    const review = newMeeting("review", `conferences[${rich.place}].nextReview`);
    review.heldOn = { value: heldOn, path: `conferences[${rich.place}].nextReview.heldOn` };
    review.plan = plan;
    index.all.push(review);
    reviews[plan]!.push(review);
  }
}

/** Stands for a start that nobody knows. */
const EARLIEST: LocalDate = "0000-01-01";
