import { phases } from "../../policy/rule.js";
import type { Timeline } from "../../timeline/index.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import { dayText } from "./clauses.js";
import { explainable } from "./explained.js";
import { meetingItself } from "./meeting-itself.js";
import { phaseGroups } from "./phase-groups.js";
import type { PlainSchedule, PlainSection } from "./plain-page.js";
import { plainUnknowns } from "./plain-unknowns.js";
import { readerOf, type Reader } from "./reader.js";
import type { Said, SaidSection } from "./said.js";
import { tellingFamily } from "./telling-family.js";
import { tellingReader } from "./telling-reader.js";
import { sayIn, voiceFor, type Voice } from "./voice.js";

/** Whom a page is for, in what words, and what workers are called. */
export interface PlainScheduleOptions extends WordingOptions {
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
 * A label of a worker or of their agency is used wherever the page speaks of them: “Mrs Example must show you their
 * report”.
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
  const reader = options.for === undefined ? null : readerOf(timeline, options.for);
  const voice = voiceFor(reader, timeline.record, languageOf(options, timeline.policy));
  const telling = reader === null ? tellingFamily(voice, timeline) : tellingReader(reader, voice, timeline);
  const isExcluded = reader?.isExcluded === true;
  const told = [
    { heading: sayIn(voice, "heading.meeting"), groups: isExcluded ? [] : meetingItself(timeline, telling) },
    ...phases.map((phase) => ({
      heading: sayIn(voice, `heading.${phase}`),
      groups: phaseGroups(timeline, phase, telling),
    })),
    { heading: sayIn(voice, "heading.unknown"), groups: plainUnknowns(timeline, telling) },
  ].flatMap(withoutEmpty);
  const nothing = section(voice, "heading.forYou", [sayIn(voice, "nothing.excluded")]);
  return {
    title: titleOf(timeline, voice, isExcluded).text,
    opening: openingOf(timeline, voice, isExcluded).map(({ text }) => text),
    sections: [
      ...(isExcluded && told.length === 0 ? [nothing] : told),
      ...closing(told, voice, reader).flatMap(withoutEmpty),
    ].map(written),
  };
}

function titleOf({ record }: Timeline, voice: Voice, isExcluded: boolean): Said {
  if (isExcluded) return sayIn(voice, "title.excluded");
  return sayIn(voice, record.type === "review" ? "title.review" : "title.meeting");
}

function openingOf({ record, asOf, policy }: Timeline, voice: Voice, isExcluded: boolean): Said[] {
  return [
    ...(isExcluded
      ? [sayIn(voice, "opening.excluded")]
      : [sayIn(voice, "opening"), sayIn(voice, record.type === "review" ? "fullName.review" : "fullName.meeting")]),
    ...(asOf === null ? [] : [sayIn(voice, "asOf", { day: dayText(asOf, voice) })]),
    ...(policy.interim ? [sayIn(voice, "interim", { year: policy.interim.slice(0, 4) })] : []),
  ];
}

/** The words that were used and need explaining, and whom to ask. */
function closing(told: readonly SaidSection[], voice: Voice, reader: Reader | null): SaidSection[] {
  const lines = told.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  const used = new Set(lines.flatMap(({ explains }) => explains));
  const isOfCoreGroup = reader === null || reader.person.inCoreGroup === true;
  const meanings = explainable
    .filter((word) => used.has(word))
    .map((word) => sayIn(voice, word === "coreGroup" && !isOfCoreGroup ? "means.coreGroup.others" : `means.${word}`));
  const whomToAsk = sayIn(voice, reader?.isExcluded ? "questions.excluded" : "questions");
  return [
    section(voice, "heading.words", meanings),
    section(voice, "heading.questions", [whomToAsk, sayIn(voice, "readAloud")]),
  ];
}

function section(voice: Voice, heading: "heading.forYou" | "heading.words" | "heading.questions", lines: Said[]) {
  return { heading: sayIn(voice, heading), groups: [{ intro: null, lines }] };
}

/** A section without its empty groups, or nothing where all are empty. */
function withoutEmpty({ heading, groups }: SaidSection): SaidSection[] {
  const full = groups.filter(({ lines }) => lines.length > 0);
  return full.length === 0 ? [] : [{ heading, groups: full }];
}

function written({ heading, groups }: SaidSection): PlainSection {
  return {
    heading: heading.text,
    groups: groups.map(({ intro, lines }) => ({
      intro: intro?.text ?? null,
      lines: lines.map(({ text }) => text),
    })),
  };
}
