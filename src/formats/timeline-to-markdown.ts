import { longDate } from "../calendar/index.js";
import { phases } from "../policy/rule.js";
import type { ChecklistItem, Deadline, Timeline } from "../timeline/index.js";
import {
  basisInWords,
  clausesInWords,
  dueInWords,
  partyInWords,
  phaseInWords,
  standingInWords,
  stateInWords,
  timeIn,
  whoInWords,
} from "./deadline-in-words.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";
import { notOwedOnce } from "./not-owed-in-words.js";
import { capital, listed, spelt } from "../vocabulary/words.js";
import { whoText } from "../wording/who-text.js";

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
export function timelineToMarkdown(timeline: Timeline): string {
  const { notices, deadlines, waiting, checklist } = timeline;
  return `${[
    header(timeline),
    section(
      "Please note",
      notices.map(
        ({ message, about = [], paths = [] }) => `- ${markdownText(message)}${subjects([...about, ...paths])}`,
      ),
    ),
    section("Deadlines", deadlines.length === 0 ? [] : [deadlineTable(timeline)]),
    section(
      "Waiting for facts",
      waiting.map(({ title, needs }) => `- ${markdownText(title)}: needs ${needs.map(code).join(", ")}`),
    ),
    ...phases.map((phase) =>
      section(`Checklist, ${phaseInWords(phase)}`, checklist.filter((item) => item.phase === phase).map(checklistItem)),
    ),
    section(
      "Not owed",
      notOwedOnce(timeline).map(
        (one) => `- ${markdownText(`${one.title}: ${one.because.text} (${clausesInWords(one)})`)}`,
      ),
    ),
    section("Why these dates", reasons(deadlines)),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

function header({ record, policy, asOf }: Timeline): string {
  const title = [
    `${capital(record.type)} child protection conference`,
    ...(record.reference === null ? [] : [record.reference]),
  ];
  return [
    `# ${markdownText(title.join(" "))}`,
    "",
    `- Policy: ${markdownText(`${policy.title} (${policy.layers.toReversed().join(", then ")})`)}`,
    ...(asOf === null ? [] : [`- As of: ${longDate(asOf.slice(0, 10))}${timeIn(asOf)}`]),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join("\n")}`;
}

function deadlineTable({ deadlines, asOf }: Timeline): string {
  return markdownTable(
    ["Due", "What", "Who", "For", "Strength", "Standing", "Clause"],
    deadlines.map((deadline) => {
      const { due, title, by, to, strength, otherReadings } = deadline;
      const others = otherReadings.filter((other) => dueInWords(other.due) !== dueInWords(due));
      const also = others.map((other) => `or ${dueInWords(other.due)}, as ${spelt(other.reading)}`);
      return [
        [dueInWords(due), ...also].join("; "),
        `${title}${inBrackets(partyInWords(deadline))}`,
        whoText({ by, to: [] }),
        listed(to),
        strength,
        standingInWords(deadline, asOf),
        clausesInWords(deadline),
      ].map(markdownText);
    }),
  );
}

function checklistItem(item: ChecklistItem): string {
  const { title, onlyIf, notStated, state } = item;
  const standing = stateInWords(item);
  const rest = [
    `${whoInWords(item)}${onlyIf === null ? "" : `, if ${onlyIf}`}.`,
    ...(notStated === null ? [] : [notStated]),
    ...(standing === "" ? [] : [`${capital(standing)}.`]),
    `${clausesInWords(item)}.`,
  ];
  const what = markdownText(`${title}${inBrackets(partyInWords(item))}`);
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
function reasons(deadlines: readonly Deadline[]): string[] {
  const alike = new Map<string, { first: Deadline; parties: string[] }>();
  for (const deadline of deadlines) {
    const likeness = JSON.stringify([deadline.id, deadline.due, deadline.layer, deadline.basis, deadline.why]);
    const group = alike.get(likeness) ?? { first: deadline, parties: [] };
    alike.set(likeness, group);
    group.parties.push(...[partyInWords(deadline)].filter((party) => party !== ""));
  }
  return [...alike.values()].flatMap(({ first, parties }) => {
    const { title, due, why, reading, otherReadings } = first;
    return [
      `- **${markdownText(`${title}${inBrackets(parties.join("; "))}`)}**, ${markdownText(dueInWords(due))}`,
      ...[
        ...why.map(({ text }) => text),
        ...(reading === null ? [] : [`Read as ${spelt(reading)}.`]),
        ...otherReadings.map((other) => `Or as ${spelt(other.reading)}: ${dueInWords(other.due)}. ${other.because}`),
        basisInWords(first),
      ].map((text) => `  - ${markdownText(text)}`),
    ];
  });
}

function inBrackets(text: string): string {
  return text === "" ? "" : ` (${text})`;
}

function subjects(keys: readonly string[]): string {
  return keys.length === 0 ? "" : ` (${keys.map(code).join(", ")})`;
}

/** Keys and paths are made of letters, digits and punctuation among which there is no backtick. */
function code(text: string): string {
  return `\`${text.replaceAll("`", "")}\``;
}
