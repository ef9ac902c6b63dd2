import type { Moment } from "../calendar/index.js";
import type { Audience } from "../model/codes.js";
import { events, type EventName } from "../policy/events.js";
import { allOf, toldAt } from "./distributions.js";
import { earliest, isMissing, itemsOf, latest, type Fact, type Facts } from "./facts.js";

/** For whom an event is asked about. */
export interface Concerning {
  /** The authors whose reports or templates count; all when absent. */
  readonly members?: readonly string[] | undefined;
  /** The audiences that must have been told; any when empty. */
  readonly audiences: readonly Audience[];
}

type Reader = (facts: Facts, concerning: Concerning) => Moment | Fact | undefined;

/** When an event happened, or the facts that are missing to tell. */
export function readEvent(name: EventName, facts: Facts, concerning: Concerning): Fact {
  return readers[name](facts, concerning) ?? { needs: [events[name].fact] };
}

/** One reader for every event there is. */
const readers: Record<EventName, Reader> = {
  referral: ({ record, moment }) => moment("referral.receivedOn", record.referral?.receivedOn),
  "first-strategy-discussion": (facts) => everyDiscussion(facts, earliest),
  "latest-strategy-discussion": (facts) => everyDiscussion(facts, latest),
  "section-47-strategy-discussion": section47Discussion,
  "transfer-in-notified": ({ record, moment }) => moment("transferIn.notifiedOn", record.transferIn?.notifiedOn),
  "transfer-in-accepted": ({ record, moment }) => moment("transferIn.acceptedOn", record.transferIn?.acceptedOn),
  "previous-conference": ({ record, moment }) => moment("previousConference.heldOn", record.previousConference?.heldOn),
  "expected-delivery": ({ record, moment }) => moment("expectedDeliveryOn", record.expectedDeliveryOn),
  birth: ({ record, moment }) => moment("bornOn", record.bornOn),
  "conference-start": ({ conference }) => conference.start,
  "conference-end": ({ conference }) => conference.end,
  "conference-held": ({ record, moment }) =>
    moment("conference.held.start", record.conference?.held?.start) ??
    moment("conference.held.end", record.conference?.held?.end),
  "conference-concluded": ({ record, moment, conference }) =>
    isMissing(conference.end) ? undefined : moment("conference.held.end", record.conference?.held?.end),
  "exclusion-requested": ({ record, moment }) =>
    allOf(
      itemsOf(record.participants)
        .filter(([, { exclusion }]) => exclusion !== undefined)
        .map(([index, { exclusion }]) =>
          moment(`participants[${index}].exclusion.requestedAt`, exclusion!.requestedAt),
        ),
    ),
  "template-returned": ({ templatesBy, moment }, { members }) =>
    allOf(
      templatesBy(members).map(([index, { returnedAt }]) =>
        moment(`returnedTemplates[${index}].returnedAt`, returnedAt),
      ),
    ),
  "social-work-report-completed": socialWorkReportCompleted,
  "report-submitted": (facts, concerning) => everyReport(facts, concerning, "submittedAt"),
  "report-shared-with-family": (facts, concerning) => everyReport(facts, concerning, "sharedWithFamilyAt"),
  "report-set-circulated": ({ record, moment }) => moment("reportSet.circulatedAt", record.reportSet?.circulatedAt),
  "decision-made": ({ record, moment }) => moment("decision.madeAt", record.decision?.madeAt),
  "decision-recorded": ({ record, moment }) => moment("decision.recordedAt", record.decision?.recordedAt),
  "decision-notified": (facts, { audiences }) => toldAt(facts, "decision-notified", audiences),
  "decision-responded": (facts, { audiences }) => toldAt(facts, "decision-responded", audiences),
  "outline-plan-completed": ({ record, moment }) =>
    moment("plan.outline.completedAt", record.plan?.outline?.completedAt),
  "outline-plan-distributed": (facts, { audiences }) => toldAt(facts, "outline-plan-distributed", audiences),
  "plan-document-completed": ({ record, moment }) =>
    moment("plan.document.completedAt", record.plan?.document?.completedAt),
  "plan-document-distributed": (facts, { audiences }) => toldAt(facts, "plan-document-distributed", audiences),
  "minutes-completed": ({ record, moment }) => moment("minutes.completedAt", record.minutes?.completedAt),
  "minutes-circulated": (facts, { audiences }) => toldAt(facts, "minutes-circulated", audiences),
  "first-core-group": (facts) => earliest(coreGroups(facts)),
  "latest-core-group": (facts) => latest(coreGroups(facts)),
  "meeting-after-birth": (facts) => {
    const { record, moment } = facts;
    const birth = moment("bornOn", record.bornOn);
    const meetings = [...coreGroups(facts), moment("nextReview.heldOn", record.nextReview?.heldOn)];
    return earliest(
      meetings.filter((held) => held !== undefined && birth !== undefined && held.date >= birth.date) as Moment[],
    );
  },
  "next-review": ({ record, moment }) => moment("nextReview.heldOn", record.nextReview?.heldOn),
  "midpoint-review-scheduled": ({ record, moment }) =>
    moment("midpointReview.scheduledAt", record.midpointReview?.scheduledAt) ??
    moment("midpointReview.heldOn", record.midpointReview?.heldOn),
};

/** The first or last of the strategy discussions; not known while one of them has no date. */
function everyDiscussion({ record, moment }: Facts, pick: typeof earliest): Fact | undefined {
  const dates = itemsOf(record.strategyDiscussions).map(([index, { heldOn }]) => {
    const path = `strategyDiscussions[${index}].heldOn`;
    return { path, date: moment(path, heldOn) };
  });
  const needs = dates.filter(({ date }) => date === undefined).map(({ path }) => path);
  return needs.length > 0 ? { needs } : pick(dates.flatMap(({ date }) => date ?? []));
}

/** The one flagged; a single one needs no flag. Several with none flagged, or flagged on different days: not known. */
function section47Discussion({ record, moment, notices }: Facts): Fact | undefined {
  const all = itemsOf(record.strategyDiscussions);
  const flagged = all.filter(([, { initiatedSection47 }]) => initiatedSection47 === true);
  const candidates = flagged.length > 0 || all.length > 1 ? flagged : all;
  if (candidates.length === 0) return all.length > 1 ? unclear() : undefined;
  const dates = candidates.map(([index, { heldOn }]) => {
    const path = `strategyDiscussions[${index}].heldOn`;
    return { path, date: moment(path, heldOn) };
  });
  const needs = dates.filter(({ date }) => date === undefined).map(({ path }) => path);
  if (needs.length > 0) return { needs };
  return dates.every(({ date }) => date!.date === dates[0]!.date!.date) ? dates[0]!.date : unclear();

  function unclear(): Fact {
    notices.add("section-47-discussion-unclear", { path: "strategyDiscussions" });
    return { needs: ["strategyDiscussions[].initiatedSection47"] };
  }
}

/** When every report of the authors asked about had been; an author without a report has not. */
function everyReport(
  { reportsBy, moment }: Facts,
  { members }: Concerning,
  field: "submittedAt" | "sharedWithFamilyAt",
): Moment | undefined {
  return allOf(reportsBy(members).map(([index, report]) => moment(`reports[${index}].${field}`, report[field])));
}

/** A report that was submitted was complete by then. */
function socialWorkReportCompleted({ record, moment }: Facts): Moment | undefined {
  const socialWorkers = new Set(
    itemsOf(record.participants).flatMap(([, { id, role }]) => (role === "social-worker" ? id : [])),
  );
  return allOf(
    itemsOf(record.reports)
      .filter(([, { kind, from }]) => kind === "social-work-report" || (!kind && socialWorkers.has(from)))
      .map(
        ([index, { completedAt, submittedAt }]) =>
          moment(`reports[${index}].completedAt`, completedAt) ?? moment(`reports[${index}].submittedAt`, submittedAt),
      ),
  );
}

function coreGroups({ record, moment }: Facts): Moment[] {
  return itemsOf(record.coreGroup?.meetings).flatMap(
    ([index, { heldOn }]) => moment(`coreGroup.meetings[${index}].heldOn`, heldOn) ?? [],
  );
}
