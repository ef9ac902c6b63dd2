import { longDate } from "../../calendar/index.js";
import { phases, type Phase } from "../../policy/rule.js";
import type { Asked, ChecklistItem, Deadline, Obligation, Timeline } from "../../timeline/index.js";
import { glossary, strengthsExplained } from "./glossary.js";
import { concernsFamily } from "./concerns-family.js";
import { plainDue } from "./plain-date.js";
import { pageFor } from "./page-for.js";
import {
  isDone,
  isToldAnyway,
  plainChecklistItem,
  plainDeadline,
  plainWaiting,
  type Wording,
} from "./plain-sentence.js";
import type { PlainGroup } from "./plain-group.js";
import type { PlainSchedule, PlainSection } from "./plain-page.js";
import { plainUnknowns } from "./plain-unknowns.js";
import { concernsReader, readerOf, type Reader } from "./reader.js";
import { vocabulary } from "./vocabulary.js";
import { wordingFor } from "./wording-for.js";

const HEADINGS: Readonly<Record<Phase, string>> = {
  before: "Before the meeting",
  "on-the-day": "On the day",
  after: "After the meeting",
};

/** Whom a page is for. */
export interface PlainScheduleOptions {
  /** A participant's id. Without it the page is for the parents and carers together. */
  readonly for?: string | undefined;
}

/**
 * What a parent or carer should know of a timeline, in plain words: what concerns the family, by which day, what is not
 * known yet, and whom to ask. It is written to a parent; a child's own needs other words.
 *
 * Once the meeting is held, what should have come before it without a day of its own is told only where the record says
 * that it was done, or that it was not.
 *
 * With `for`, it is the page of one participant. “You” is said of what is recorded with them only: their own deadlines,
 * those of their agency, and those of an audience they belong to. What is past and not recorded says so. Somebody who is
 * excluded reads what is owed to them by name, and nothing else.
 *
 * @throws CodedError `unknown-participant` when nobody in the record has the id.
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * plainSchedule(timeline).sections[0]?.groups[0]?.lines;
 * // ["The meeting is planned for Tuesday 5 May 2020."]
 * ```
 */
export function plainSchedule(timeline: Timeline, options: PlainScheduleOptions = {}): PlainSchedule {
  const { record, asOf } = timeline;
  const reader = options.for === undefined ? null : readerOf(timeline, options.for);
  const voice = reader === null ? toFamily : voiceFor(reader);
  const isReview = record.type === "review";
  const sections = [
    { heading: "The meeting", groups: reader?.isExcluded ? [] : meetingItself(timeline, voice) },
    ...phases.map((phase) => ({ heading: HEADINGS[phase], groups: groupsOf(timeline, phase, voice) })),
    { heading: "What we do not know yet", groups: plainUnknowns(timeline, voice.concerns) },
  ].map(withoutEmpty);
  const page: PlainSchedule = {
    title: isReview ? "Your review meeting" : "Your meeting",
    opening: [
      "This page is for you as a parent or carer. It says what happens around the meeting about your child.",
      `The full name of the meeting is a ${isReview ? "review " : ""}child protection conference.`,
      ...(asOf === null ? [] : [`This page shows what we knew on ${longDate(asOf.slice(0, 10))}.`]),
    ],
    sections: [...sections, ...closing(sections).map(withoutEmpty)].filter(({ groups }) => groups.length > 0),
  };
  const told = record.type === "pre-birth" ? beforeBirth(page) : page;
  return reader === null ? told : pageFor(reader, told);
}

/** Of what a page tells, and how. */
interface Voice {
  readonly concerns: (asked: Asked, party: Deadline["party"]) => boolean;
  /** `undefined`: as to a family. */
  readonly wording: Wording | undefined;
}

const toFamily: Voice = { concerns: concernsFamily, wording: undefined };

function voiceFor(reader: Reader): Voice {
  return { concerns: (asked, party) => concernsReader(asked, party, reader), wording: wordingFor(reader) };
}

function meetingItself(timeline: Timeline, { wording }: Voice): PlainGroup[] {
  const { deadlines, checklist, notices, notOwed } = timeline;
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
        ...(isHeld(timeline)
          ? []
          : isNotRequired
            ? ["The council found that no meeting is needed."]
            : whenItIs(timeline)),
        ...dated.map((deadline) => plainDeadline(deadline, timeline, wording).join(" ")),
        ...undated.filter(isDone).map((item) => plainChecklistItem(item, timeline, wording).join(" ")),
        ...(dated.length + undated.length === 0 ? whenItWas(timeline) : []),
        ...(isLate && !hasPassed(timeline) ? ["The meeting is set for a later day than that. You can ask why."] : []),
        ...(notOwed.some(({ because }) => because.code === "plan-ended") ? ["The plan has ended."] : []),
      ],
    },
    {
      intro: NO_DAY,
      lines: undated.filter(isNotDone).map((item) => plainChecklistItem(item, timeline, wording).join(" ")),
    },
  ];
}

const NO_DAY = "No day is set for this:";

function whenItIs(timeline: Timeline): string[] {
  const { conference } = timeline.record;
  const start = conference?.start ?? null;
  if (start === null) return ["This page does not say when the meeting is. Ask your social worker."];
  const when = plainDue({ date: start.slice(0, 10), ...(start.length > 10 ? { at: start } : {}) });
  return hasPassed(timeline)
    ? [`The meeting was planned for ${when}. We have no note that it was held. You can ask about it.`]
    : [`The meeting is planned for ${when}.`];
}

/** Whether the planned day of the meeting has passed, with no note that it was held. */
function hasPassed({ notices }: Timeline): boolean {
  return notices.some(
    ({ code, paths }) => code === "planned-day-passed" && paths?.some((path) => path.startsWith("conference.")),
  );
}

function whenItWas({ record: { conference } }: Timeline): string[] {
  const held = conference?.isHeld ? (conference.start ?? conference.end) : null;
  return held === null ? [] : [`On ${longDate(held.slice(0, 10))}, the council held the meeting.`];
}

/** What has a day, or was done on one, in the order of the days; then what has none. */
function groupsOf(timeline: Timeline, phase: Phase, { concerns, wording }: Voice): PlainGroup[] {
  const { planNeeded, conference } = timeline.record;
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
      line: plainDeadline(deadline, timeline, wording).join(" "),
    })),
    ...undated.filter(isDone).map((item) => ({
      day: item.doneAt ?? NO_DATE,
      line: plainChecklistItem(item, timeline, wording).join(" "),
    })),
  ].toSorted((a, b) => a.day.slice(0, 10).localeCompare(b.day.slice(0, 10), "en"));
  const isOver = phase !== "after" && isHeld(timeline);
  // Nobody need have had a reason for what is told while its reason is not known.
  const isToldOnceOver = (item: ChecklistItem) =>
    item.state === "not-done" || (wording?.notNoted !== undefined && item.strength !== "may" && !isToldAnyway(item));
  const open = undated.filter((item) => !isDone(item) && (!isOver || isToldOnceOver(item)));
  const unknown = isOver
    ? []
    : timeline.waiting.filter(
        (one) => one.phase === phase && isToldAnyway(one) && (wording === undefined || concerns(one, null)),
      );
  return [
    { intro: null, lines: unique(onDays.map(({ line }) => line)) },
    {
      intro: NO_DAY,
      lines: unique([
        ...open.map((item) => plainChecklistItem(item, timeline, wording, isOver).join(" ")),
        ...unknown.map((one) => plainWaiting(one, timeline, wording).join(" ")),
      ]),
    },
  ];
}

/** After every day. */
const NO_DATE = "9999-12-31";

/** The words that were used and need explaining, and whom to ask. */
function closing(sections: readonly PlainSection[]): PlainSection[] {
  const said = sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines)).join(" ");
  const explained = [...strengthsExplained, ...glossary].filter(({ word }) => word.test(said));
  return [
    { heading: "What the words mean", groups: [{ intro: null, lines: explained.map(({ means }) => means) }] },
    {
      heading: "If you want to ask",
      groups: [
        {
          intro: null,
          lines: [
            "Ask your social worker if something here is not clear, or if a day is hard for you.",
            "You can ask someone to read this page to you, or to put it into your own language.",
          ],
        },
      ],
    },
  ];
}

/** Not done, and only if there is a plan. */
function isForPlan(one: Deadline | ChecklistItem): boolean {
  return !isDone(one) && Object.hasOwn(vocabulary, one.id) && vocabulary[one.id]!.ifPlan === true;
}

function isMeeting({ id }: Pick<Obligation, "id">): boolean {
  return id === "conference-held";
}

function isNotDone(one: Deadline | ChecklistItem): boolean {
  return !isDone(one);
}

function isHeld({ record, deadlines, checklist }: Timeline): boolean {
  return (
    record.conference?.isHeld === true || [...deadlines, ...checklist].some((one) => isMeeting(one) && isDone(one))
  );
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function withoutEmpty({ heading, groups }: PlainSection): PlainSection {
  return { heading, groups: groups.filter(({ lines }) => lines.length > 0) };
}

function beforeBirth({ title, opening, sections }: PlainSchedule): PlainSchedule {
  const baby = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/\b(your) child\b/gi, "$1 baby"));
  return {
    title,
    opening: baby(opening),
    sections: sections.map(({ heading, groups }) => ({
      heading,
      groups: groups.map(({ intro, lines }) => ({ intro, lines: baby(lines) })),
    })),
  };
}
