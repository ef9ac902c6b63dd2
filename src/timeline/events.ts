import type { Moment } from "../calendar/index.js";
import type { Audience } from "../model/codes.js";
import { events, type Event, type EventName } from "../policy/events.js";
import { allOf, toldAt } from "./distributions.js";
import { earliest, isMissing, known, latest, mapItems, type Fact, type Facts } from "./facts.js";

/**
 * When an event happened, or the facts that are missing to tell.
 *
 * @param members the authors whose reports or templates count; all when absent.
 * @param audiences those that must have been told; any when empty.
 */
export function readEvent(
  name: EventName,
  facts: Facts,
  members?: readonly string[],
  audiences: readonly Audience[] = [],
): Fact {
  const { fact, tells }: Event = events[name];
  const reader = readers[name];
  const found = reader ? reader(facts, members) : tells ? toldAt(facts, name, audiences) : facts.at(fact);
  return found ?? { needs: [fact] };
}

/** Whether an event happens to, or by, each party at a time of its own. */
export function isByParty(name: EventName): boolean {
  const { tells }: Event = events[name];
  return tells !== undefined || byAuthor.has(name);
}

const byAuthor: ReadonlySet<EventName> = new Set([
  "template-returned",
  "report-submitted",
  "report-shared-with-family",
]);

/** How the events are read that are neither one fact of the record nor the telling of something. */
const readers: {
  readonly [K in EventName]?: (facts: Facts, members: readonly string[] | undefined) => Fact | undefined;
} = {
  "first-strategy-discussion": (facts) => everyDiscussion(facts, earliest),
  "latest-strategy-discussion": (facts) => everyDiscussion(facts, latest),
  "section-47-strategy-discussion": section47Discussion,
  "conference-start": ({ conference }) => conference.start,
  "conference-end": ({ conference }) => conference.end,
  "conference-held": ({ at }) => at("conference.held.start") ?? at("conference.held.end"),
  "conference-concluded": ({ at, conference }) => (isMissing(conference.end) ? undefined : at("conference.held.end")),
  "exclusion-requested": ({ record, moment }) =>
    allOf(
      known(
        mapItems(record.participants, ({ exclusion }, index) =>
          exclusion === undefined
            ? undefined
            : { at: moment(exclusion.requestedAt, "participants[].exclusion.requestedAt", index) },
        ),
      ).map(({ at }) => at),
    ),
  "template-returned": ({ templatesBy, moment }, members) =>
    allOf(templatesBy(members, ({ returnedAt }, index) => moment(returnedAt, "returnedTemplates[].returnedAt", index))),
  "social-work-report-completed": socialWorkReportCompleted,
  "report-submitted": ({ reportsBy, moment }, members) =>
    allOf(reportsBy(members, ({ submittedAt }, index) => moment(submittedAt, "reports[].submittedAt", index))),
  "report-shared-with-family": ({ reportsBy, moment }, members) =>
    allOf(
      reportsBy(members, ({ sharedWithFamilyAt }, index) =>
        moment(sharedWithFamilyAt, "reports[].sharedWithFamilyAt", index),
      ),
    ),
  "first-core-group": (facts) => earliest(coreGroups(facts)),
  "latest-core-group": (facts) => latest(coreGroups(facts)),
  birth: birthIn,
  "meeting-after-birth": meetingAfterBirth,
  "review-after-birth": reviewAfterBirth,
  "midpoint-review-scheduled": ({ at }) => at("midpointReview.scheduledAt") ?? at("midpointReview.heldOn"),
};

/** The first or last of the strategy discussions; not known while one of them has no date. */
function everyDiscussion(facts: Facts, pick: typeof earliest): Fact | undefined {
  const dates = datesOf(facts, () => true);
  return Array.isArray(dates) ? pick(dates) : dates;
}

/** The one flagged; a single one needs no flag. Several with none flagged, or flagged on different days: not known. */
function section47Discussion(facts: Facts): Fact | undefined {
  const flags = mapItems(facts.record.strategyDiscussions, (discussion) => discussion.initiatedSection47 === true);
  const isFlagged = flags.includes(true);
  if (!isFlagged && flags.length > 1) return unclear();
  const dates = datesOf(facts, ({ initiatedSection47 }) => !isFlagged || initiatedSection47 === true);
  if (!Array.isArray(dates)) return dates;
  return dates.every(({ date }) => date === dates[0]!.date) ? dates[0] : unclear();

  function unclear(): Fact {
    facts.notices.add("section-47-discussion-unclear", { path: "strategyDiscussions" });
    return { needs: ["strategyDiscussions[].initiatedSection47"] };
  }
}

/** When the strategy discussions were held, as far as that is recorded. */
export function discussionsHeld({ record, moment }: Facts): Moment[] {
  return known(
    mapItems(record.strategyDiscussions, ({ heldOn }, index) => moment(heldOn, "strategyDiscussions[].heldOn", index)),
  );
}

type Discussion = NonNullable<Facts["record"]["strategyDiscussions"]>[number];

/** When some of the strategy discussions were held, or the dates that are missing to tell. */
function datesOf(
  { record, moment }: Facts,
  isMeant: (discussion: Discussion) => boolean,
): Moment[] | { readonly needs: readonly string[] } {
  const needs: string[] = [];
  const dates = mapItems(record.strategyDiscussions, (discussion, index) => {
    if (!isMeant(discussion)) return undefined;
    const date = moment(discussion.heldOn, "strategyDiscussions[].heldOn", index);
    if (!date) needs.push(`strategyDiscussions[${index}].heldOn`);
    return date;
  });
  return needs.length > 0 ? { needs } : known(dates);
}

/** Of several children the first who was not yet born when the record was made. */
function birthIn({ record, at, moment }: Facts): Moment | undefined {
  const births = mapItems(record.children, ({ unborn, bornOn }, index) =>
    unborn ? moment(bornOn, "children[].bornOn", index) : undefined,
  );
  return at("bornOn") ?? earliest(known(births));
}

function meetingAfterBirth(facts: Facts): Moment | undefined {
  const birth = birthIn(facts);
  if (birth === undefined) return undefined;
  const meetings = known([...coreGroups(facts), facts.at("nextReview.heldOn")]);
  return earliest(meetings.filter((held) => held.date >= birth.date));
}

/** A review that is itself the first meeting after a birth is not yet the one that follows it. */
function reviewAfterBirth(facts: Facts): Moment | undefined {
  const [birth, review] = [birthIn(facts), facts.at("nextReview.heldOn")];
  if (birth === undefined || review === undefined) return undefined;
  return coreGroups(facts).some((held) => held.date >= birth.date && held.date <= review.date) ? review : undefined;
}

/** A report that was submitted was complete by then. */
function socialWorkReportCompleted({ record, reportsBy, moment }: Facts): Moment | undefined {
  const socialWorkers = new Set(
    mapItems(record.participants, ({ id, role }) => (role === "social-worker" ? id : undefined)),
  );
  return allOf(
    known(
      reportsBy(undefined, ({ kind, from, completedAt, submittedAt }, index) =>
        kind === "social-work-report" || (!kind && socialWorkers.has(from))
          ? {
              at:
                moment(completedAt, "reports[].completedAt", index) ??
                moment(submittedAt, "reports[].submittedAt", index),
            }
          : undefined,
      ),
    ).map(({ at }) => at),
  );
}

function coreGroups({ record, moment }: Facts): Moment[] {
  return known(
    mapItems(record.coreGroup?.meetings, ({ heldOn }, index) => moment(heldOn, "coreGroup.meetings[].heldOn", index)),
  );
}
