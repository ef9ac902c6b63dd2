import type { Phase } from "../../policy/rule.js";
import type { ChecklistItem, Deadline, Timeline } from "../../timeline/index.js";
import { plainDuty } from "./duties.js";
import { isHeld, isMeeting } from "./meeting-itself.js";
import { isDone, isToldAnyway, plainChecklistItem, plainDeadline, plainWaiting } from "./plain-sentence.js";
import type { Said, SaidGroup } from "./said.js";
import type { Telling } from "./telling.js";
import { sayIn } from "./voice.js";

/** What is to be done before, on or after the day: what has a day, in the order of the days; then what has none. */
export function phaseGroups(timeline: Timeline, phase: Phase, telling: Telling): SaidGroup[] {
  const { planNeeded, conference } = timeline.record;
  const { voice, concerns } = telling;
  const isForOne = telling.notNoted !== undefined;
  const meeting = conference?.start?.slice(0, 10);
  const phaseOf = (one: Deadline | ChecklistItem, day: string | undefined) =>
    one.phase === "on-the-day" && meeting !== undefined && day !== undefined && day > meeting ? "after" : one.phase;
  const isIn = (one: Deadline | ChecklistItem, day?: string) =>
    phaseOf(one, day) === phase && !isMeeting(one) && !(planNeeded === false && isForPlan(one));
  const dated = timeline.deadlines.filter(
    (deadline) =>
      isIn(deadline, (deadline.doneAt ?? deadline.due.date).slice(0, 10)) && concerns(deadline, deadline.party),
  );
  const undated = timeline.checklist.filter(
    (item) => isIn(item, item.doneAt?.slice(0, 10)) && concerns(item, item.party),
  );
  const onDays = [
    ...dated.map((deadline) => ({
      day: deadline.doneAt ?? deadline.due.date,
      line: plainDeadline(deadline, timeline, telling),
    })),
    ...undated.filter(isDone).map((item) => ({
      day: item.doneAt ?? NO_DATE,
      line: plainChecklistItem(item, telling),
    })),
  ].toSorted((a, b) => a.day.slice(0, 10).localeCompare(b.day.slice(0, 10), "en"));
  const isOver = phase !== "after" && isHeld(timeline);
  // Nobody need have had a reason for what is told while its reason is not known.
  const isToldOnceOver = (item: ChecklistItem) =>
    item.state === "not-done" || (isForOne && item.strength !== "may" && !isToldAnyway(item));
  const open = undated.filter((item) => !isDone(item) && (!isOver || isToldOnceOver(item)));
  const unknown = isOver
    ? []
    : timeline.waiting.filter((one) => one.phase === phase && isToldAnyway(one) && (!isForOne || concerns(one, null)));
  return [
    { intro: null, lines: unique(onDays.map(({ line }) => line)) },
    {
      intro: sayIn(voice, "noDay"),
      lines: unique([
        ...open.map((item) => plainChecklistItem(item, telling, isOver)),
        ...unknown.map((one) => plainWaiting(one, telling)),
      ]),
    },
  ];
}

/** After every day. */
const NO_DATE = "9999-12-31";

/** Not done, and only if there is a plan. */
function isForPlan(one: Deadline | ChecklistItem): boolean {
  return !isDone(one) && plainDuty(one.id)?.ifPlan === true;
}

function unique(lines: readonly Said[]): Said[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}
