import { clausesInWords } from "../../wording/clauses-text.js";
import { checked } from "../checked.js";
import { phases } from "../../policy/rule.js";
import { summarizeTimeline, type ChecklistItem, type Deadline, type Timeline } from "../../timeline/index.js";
import {
  basisInWords,
  dueDateText,
  partyInWords,
  phaseInWords,
  standingInWords,
  stateInWords,
  taskWithParty,
} from "../in-words/deadline-in-words.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";
import { notOwedOnce, notOwedWithClause } from "../in-words/not-owed-in-words.js";
import { noticeInWords } from "../in-words/notice-in-words.js";
import { readingsInWords } from "../in-words/readings-in-words.js";
import { timelineWords, whoIfInWords } from "../in-words/timeline-words.js";
import { policyInWords, titleInWords } from "../in-words/title-in-words.js";
import { capitalize } from "../../vocabulary/words.js";
import { writtenMomentText } from "../../wording/dates.js";
import { languageOf, say, textIn, type Language, type WordingOptions } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { nameOf, namesOf } from "../../wording/names.js";
import { withParty } from "../../wording/party-text.js";
import { stepText } from "../../wording/step-text.js";
import { taskText } from "../../wording/task-text.js";
import { summaryInWords } from "../in-words/summary-in-words.js";
import { whoText } from "../../wording/who-text.js";

/**
 * A timeline as Markdown (GitHub's), for a wiki, an email or a case note: what to know, a table of deadlines, what
 * waits for facts, the checklist to be ticked off, what is not owed, and the reason for every date. No text of a policy is
 * taken for markup.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToMarkdown(timeline).split("\n")[0]; // "# Review child protection conference"
 * ```
 */
export function timelineToMarkdown(timeline: Timeline, options: WordingOptions = {}): string {
  checked(timeline, "timeline", options);
  const { deadlines, waiting, checklist } = timeline;
  const language = languageOf(options, timeline.policy);
  const words = (key: keyof typeof timelineWords.messages, parameters = {}) =>
    say(language, timelineWords, key, parameters);
  return `${[
    `# ${markdownText(titleInWords(timeline, language))}`,
    summary(timeline, language),
    context(timeline, language),
    section(
      words("pleaseNote"),
      summarizeTimeline(timeline).notices.map((notice) => `- ${withCodes(notice, language)}`),
    ),
    section(words("deadlines"), deadlines.length === 0 ? [] : [deadlineTable(timeline, language)]),
    section(
      words("waiting"),
      waiting.map(
        (one) =>
          `- ${words("needs", { task: markdownText(taskText(one, language)), facts: chainTexts(one.needs.map(code), "comma", language) })}`,
      ),
    ),
    ...phases.map((phase) =>
      section(
        words("checklistShort", { phase: phaseInWords(phase, language) }),
        checklist.filter((item) => item.phase === phase).map((item) => checklistItem(item, language)),
      ),
    ),
    section(
      words("notOwed"),
      notOwedOnce(timeline).map((one) => `- ${markdownText(notOwedWithClause(one, language))}`),
    ),
    section(words("whyTheseDates"), reasons(deadlines, language)),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

function context(timeline: Timeline, language: Language): string {
  const { policy, asOf } = timeline;
  const line = (label: "policy" | "asOf", text: string) =>
    say(language, timelineWords, "labelled", { label: say(language, timelineWords, label), text });
  return [
    line("policy", markdownText(policyInWords(policy, language))),
    ...(asOf === null ? [] : [line("asOf", writtenMomentText(asOf, language))]),
  ].join("\n\n");
}

/** What matters most, before everything else; what is wrong or overdue in bold. */
function summary(timeline: Timeline, language: Language): string {
  return summaryInWords(timeline, language)
    .map(({ kind, text }) => {
      const written = markdownText(text);
      return `- ${kind === "wrong" || kind === "overdue" ? `**${written}**` : written}`;
    })
    .join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join("\n")}`;
}

/** A notice whose keys and paths are set as code. */
function withCodes(notice: Timeline["notices"][number], language: Language): string {
  const { about = [], paths = [] } = notice;
  const message = markdownText(noticeInWords(notice, language, []));
  const codes = [...about, ...paths].map(code);
  return codes.length === 0
    ? message
    : say(language, timelineWords, "noticeAbout", { message, about: chainTexts(codes, "comma", language) });
}

const COLUMNS = ["due", "what", "whoDoesIt", "forWhom", "strength", "standing", "clause"] as const;

function deadlineTable({ deadlines, asOf }: Timeline, language: Language): string {
  return markdownTable(
    COLUMNS.map((column) => say(language, timelineWords, column)),
    deadlines.map((deadline) => {
      const { due, by, to, strength, otherReadings } = deadline;
      const day = dueDateText(due, language);
      const others = otherReadings
        .map((other) => ({ day: dueDateText(other.due, language), reading: nameOf(other.reading, language) }))
        .filter((other) => other.day !== day)
        .map((other) => say(language, timelineWords, "orDay", other));
      return [
        chainTexts([day, ...others], "semicolon", language),
        taskWithParty(deadline, language),
        whoText({ by, to: [] }, language),
        namesOf(to, language),
        nameOf(strength, language),
        standingInWords(deadline, asOf, language),
        clausesInWords(deadline, language),
      ].map(markdownText);
    }),
  );
}

function checklistItem(item: ChecklistItem, language: Language): string {
  const { notStated, state } = item;
  const standing = stateInWords(item, language);
  const rest = [
    `${whoIfInWords(item, language)}.`,
    ...(notStated === null ? [] : [textIn(language, notStated)]),
    ...(standing === "" ? [] : [`${capitalize(standing)}.`]),
    `${clausesInWords(item, language)}.`,
  ];
  const what = markdownText(taskWithParty(item, language));
  return `- ${BOXES[state]}**${what}**: ${markdownText(rest.join(" "))}`;
}

/** What may have been done has no box: an empty one would say that it was not. */
const BOXES: Readonly<Record<ChecklistItem["state"], string>> = {
  done: "[x] ",
  late: "[x] ",
  "not-done": "[ ] ",
  open: "[ ] ",
  unclear: "",
  "not-held": "",
};

/** Deadlines that differ in nothing but whose they are share their reasons. */
function reasons(deadlines: readonly Deadline[], language: Language): string[] {
  const alike = new Map<string, { first: Deadline; parties: string[] }>();
  for (const deadline of deadlines) {
    const likeness = JSON.stringify([deadline.id, deadline.due, deadline.layer, deadline.basis, deadline.why]);
    const group = alike.get(likeness) ?? { first: deadline, parties: [] };
    alike.set(likeness, group);
    group.parties.push(partyInWords(deadline, language));
  }
  return [...alike.values()].flatMap(({ first, parties }) => {
    const { due, target, why } = first;
    const title = withParty(taskText(first, language), chainTexts(parties, "semicolon", language), language);
    return [
      `- **${markdownText(title)}**, ${markdownText(dueDateText(due, language))}`,
      ...[
        ...(target ? [say(language, timelineWords, "shouldBeBy", { day: dueDateText(target, language) })] : []),
        ...why.map((step) => stepText(step, language)),
        ...readingsInWords(first, language),
        basisInWords(first, language),
      ].map((text) => `  - ${markdownText(text)}`),
    ];
  });
}

/** Set as code: keys and paths hold no backtick. */
function code(text: string): string {
  return `\`${text}\``;
}
