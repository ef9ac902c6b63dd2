import type { Deadline, TimelineItem, Timeline } from "../../timeline/index.js";
import { dayText } from "./clauses.js";
import { plainDue } from "./plain-date.js";
import { isDone, plainChecklistItem, plainDeadline } from "./plain-sentence.js";
import { saidAs, type Said, type SaidGroup } from "./said.js";
import type { Telling } from "./telling.js";
import { sayIn, type Voice } from "./voice.js";

/** When the meeting is or was, and by when it must be held. */
export function meetingItself(timeline: Timeline, telling: Telling): SaidGroup[] {
  const { deadlines, checklist, notices, notOwed } = timeline;
  const { voice } = telling;
  const dated = deadlines.filter(isMeeting);
  const undated = checklist.filter(isMeeting);
  const isLate = notices.some(
    ({ code, about }) => code === "planned-after-due" && dated.some(({ key }) => about?.includes(key)),
  );
  const isNotRequired = notOwed.some((one) => isMeeting(one) && one.because.code === "conference-not-required");
  return [
    {
      intro: null,
      lines: [
        ...(isHeld(timeline) ? [] : [isNotRequired ? sayIn(voice, "meeting.notNeeded") : whenItIs(timeline, voice)]),
        ...dated.map((deadline) =>
          isOverdueAndSet(deadline, timeline)
            ? sayIn(voice, "meeting.lastDay", { day: dayText(deadline.due.date, voice) })
            : plainDeadline(deadline, timeline, telling),
        ),
        ...undated.filter(isDone).map((item) => plainChecklistItem(item, telling)),
        ...(dated.length + undated.length === 0 ? whenItWas(timeline, voice) : []),
        ...(isLate && !hasPassed(timeline) ? [sayIn(voice, "meeting.late")] : []),
        ...(notOwed.some(({ because }) => because.code === "plan-ended") ? [sayIn(voice, "planEnded")] : []),
      ],
    },
    {
      intro: sayIn(voice, "noDay"),
      lines: undated.filter((item) => !isDone(item)).map((item) => plainChecklistItem(item, telling)),
    },
  ];
}

function whenItIs(timeline: Timeline, voice: Voice): Said {
  const start = timeline.record.conference?.start ?? null;
  if (start === null) return sayIn(voice, "meeting.unknown");
  const when = plainDue({ date: start.slice(0, 10), ...(start.length > 10 ? { at: start } : {}) }, voice.language);
  return sayIn(voice, hasPassed(timeline) ? "meeting.passed" : "meeting.planned", { when: saidAs(when) });
}

/** Whether the planned day of the meeting has passed, with no note that it was held. */
function hasPassed({ notices }: Timeline): boolean {
  return notices.some(
    ({ code, paths }) => code === "planned-day-passed" && paths?.some((path) => path.startsWith("conference.")),
  );
}

/** Whether the last day has passed, and the page has just said for when the meeting is or was planned, and not held. */
function isOverdueAndSet({ status, closedBy }: Deadline, { record }: Timeline): boolean {
  return status === "overdue" && closedBy === null && (record.conference?.start ?? null) !== null;
}

function whenItWas({ record: { conference } }: Timeline, voice: Voice): Said[] {
  const held = conference?.isHeld ? (conference.start ?? conference.end) : null;
  return held === null ? [] : [sayIn(voice, "meeting.held", { day: dayText(held, voice) })];
}

/** Whether something is the meeting itself, which has a part of the page to itself. */
export function isMeeting({ id }: Pick<TimelineItem, "id">): boolean {
  return id === "conference-held";
}

/** Whether the record says that the meeting was held. */
export function isHeld({ record, deadlines, checklist }: Timeline): boolean {
  return (
    record.conference?.isHeld === true || [...deadlines, ...checklist].some((one) => isMeeting(one) && isDone(one))
  );
}
