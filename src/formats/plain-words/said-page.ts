import { phases } from "../../policy/rule.js";
import type { Timeline } from "../../timeline/index.js";
import { languageOf } from "../../language/language.js";
import { dayText } from "./clauses.js";
import { explainable } from "./explained.js";
import { meetingItself } from "./meeting-itself.js";
import { phaseGroups } from "./phase-groups.js";
import type { PlainScheduleOptions } from "./plain-page.js";
import { plainUnknowns } from "./plain-unknowns.js";
import { readerOf, type Reader } from "./reader.js";
import type { Said, SaidGroup, SaidPart, SaidSection } from "./said.js";
import { tellingFamily } from "./telling-family.js";
import { tellingReader } from "./telling-reader.js";
import { sayIn, voiceFor, type Voice } from "./voice.js";

/** A page in plain words by its parts, before it is written as a text or as a sheet. */
export interface SaidPage {
  readonly title: Said;
  /** Whom the page is for, and what the meeting is called. */
  readonly opening: readonly Said[];
  /** The day whose knowledge the page shows; `null` where none was asked about. */
  readonly asOf: Said | null;
  /** That the rules were made for the time being; `null` where they were not. */
  readonly interim: Said | null;
  /** What is told, the meeting itself first. */
  readonly told: readonly SaidSection[];
  /** What the words mean that some sections use; empty where they use none that needs it. */
  readonly meanings: (told: readonly SaidSection[]) => readonly SaidSection[];
  /** Whom to ask. */
  readonly questions: SaidSection;
}

/** What a page in plain words says, part by part. See `plainSchedule`. */
export function saidPage(timeline: Timeline, options: PlainScheduleOptions = {}): SaidPage {
  const reader = options.for === undefined ? null : readerOf(timeline, options.for);
  const voice = voiceFor(reader, timeline.record, languageOf(options, timeline.policy));
  const isExcluded = reader?.isExcluded === true;
  const { asOf, policy } = timeline;
  return {
    title: titleOf(timeline, voice, isExcluded),
    opening: openingOf(timeline, voice, isExcluded),
    asOf: asOf === null ? null : sayIn(voice, "asOf", { day: dayText(asOf, voice) }),
    interim: policy.interim ? sayIn(voice, "interim", { year: policy.interim.slice(0, 4) }) : null,
    told: toldOf(timeline, voice, reader),
    meanings: (told) => withoutEmpty(section(voice, "words", meaningsOf(told, voice, reader))),
    questions: section(voice, "questions", [
      sayIn(voice, isExcluded ? "questions.excluded" : "questions"),
      sayIn(voice, "readAloud"),
    ]),
  };
}

function toldOf(timeline: Timeline, voice: Voice, reader: Reader | null): SaidSection[] {
  const telling = reader === null ? tellingFamily(voice, timeline) : tellingReader(reader, voice, timeline);
  const isExcluded = reader?.isExcluded === true;
  const headed = (part: Exclude<SaidPart, "words" | "questions">, groups: readonly SaidGroup[]) =>
    withoutEmpty({ part, heading: sayIn(voice, `heading.${part}`), groups });
  const told = [
    ...headed("meeting", isExcluded ? [] : meetingItself(timeline, telling)),
    ...phases.flatMap((phase) => headed(phase, phaseGroups(timeline, phase, telling))),
    ...headed("unknown", plainUnknowns(timeline, telling)),
  ];
  return isExcluded && told.length === 0 ? [section(voice, "forYou", [sayIn(voice, "nothing.excluded")])] : told;
}

function titleOf({ record }: Timeline, voice: Voice, isExcluded: boolean): Said {
  if (isExcluded) return sayIn(voice, "title.excluded");
  return sayIn(voice, record.type === "review" ? "title.review" : "title.meeting");
}

function openingOf({ record }: Timeline, voice: Voice, isExcluded: boolean): Said[] {
  return isExcluded
    ? [sayIn(voice, "opening.excluded")]
    : [sayIn(voice, "opening"), sayIn(voice, record.type === "review" ? "fullName.review" : "fullName.meeting")];
}

function meaningsOf(told: readonly SaidSection[], voice: Voice, reader: Reader | null): Said[] {
  const lines = told.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  const used = new Set(lines.flatMap(({ explains }) => explains));
  const isOfCoreGroup = reader === null || reader.person.inCoreGroup === true;
  return explainable
    .filter((word) => used.has(word))
    .map((word) => sayIn(voice, word === "coreGroup" && !isOfCoreGroup ? "means.coreGroup.others" : `means.${word}`));
}

function section(voice: Voice, part: "forYou" | "words" | "questions", lines: readonly Said[]): SaidSection {
  return { part, heading: sayIn(voice, `heading.${part}`), groups: [{ intro: null, lines }] };
}

/** A section without its empty groups, or nothing where all are empty. */
export function withoutEmpty({ groups, ...rest }: SaidSection): SaidSection[] {
  const full = groups.filter(({ lines }) => lines.length > 0);
  return full.length === 0 ? [] : [{ ...rest, groups: full }];
}
