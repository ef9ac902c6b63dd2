import { longDate, shortDate } from "../calendar/index.js";
import { phases } from "../policy/rule.js";
import type { ChecklistItem, Deadline, Status, Timeline } from "../timeline/index.js";
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
import { drawnStatus } from "./drawn-status.js";
import { notOwedOnce } from "./not-owed-in-words.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { titleInWords } from "./title-in-words.js";
import { spelt } from "../vocabulary/words.js";
import { wrap } from "./wrap.js";

/**
 * A timeline for reading: what is due when, who does it for whom, how it stands, why that date and whose clause.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToText(timeline).split("\n")[0]; // "Review child protection conference"
 * ```
 */
export function timelineToText(timeline: Timeline, { paint = plain, width = 100 }: TextOptions = {}): string {
  const blocks = [
    header(timeline, paint),
    section("Please note", timeline.notices, paint, ({ message, about, paths }) => {
      const subjects = [...(about ?? []), ...(paths ?? [])];
      return `  ${wrap(`${message}${subjects.length > 0 ? ` (${subjects.join(", ")})` : ""}`, width, "  ")}`;
    }),
    section(
      "Deadlines",
      timeline.deadlines,
      paint,
      (deadline) => deadlineBlock(deadline, timeline, { paint, width }),
      "\n\n",
    ),
    section(
      "Waiting for facts",
      timeline.waiting,
      paint,
      ({ title, needs }) => `  ${title}: needs ${needs.join(", ")}`,
    ),
    ...phases.map((phase) =>
      section(
        `Checklist, ${phaseInWords(phase)} (no time given)`,
        timeline.checklist.filter((item) => item.phase === phase),
        paint,
        (item) => checklistBlock(item, paint, width),
      ),
    ),
    section(
      "Not owed",
      notOwedOnce(timeline),
      paint,
      (one) => `  ${wrap(`${one.title}: ${one.because.text} (${clausesInWords(one)})`, width, "      ")}`,
    ),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function header(timeline: Timeline, paint: Paint): string {
  const { policy, calendar, asOf } = timeline;
  const published =
    calendar.publishedFrom === null
      ? "all projected"
      : `published ${calendar.publishedFrom.slice(0, 4)} to ${calendar.publishedThrough!.slice(0, 4)}`;
  return [
    paint.bold(titleInWords(timeline)),
    `Policy        ${policy.title} (${policy.layers.toReversed().join(", then ")})`,
    `Bank holidays ${spelt(calendar.id)}, ${published}`,
    ...(asOf === null ? [] : [`As of         ${longDate(asOf.slice(0, 10))}${timeIn(asOf)}`]),
  ].join("\n");
}

function section<T>(
  title: string,
  items: readonly T[],
  paint: Paint,
  write: (item: T) => string,
  between = "\n",
): string {
  return items.length === 0 ? "" : `${paint.bold(title.toUpperCase())}\n${items.map(write).join(between)}`;
}

function deadlineBlock(deadline: Deadline, { asOf }: Timeline, { paint, width }: Required<TextOptions>): string {
  const { due, reading, otherReadings, why } = deadline;
  const party = partyInWords(deadline);
  const indent = " ".repeat(8);
  const line = (label: string, text: string) => `  ${paint.dim(label.padEnd(5))} ${wrap(text, width, indent)}`;
  return [
    `${paint.bold(dueInWords(due))}  ${paint.bold(deadline.title)}${party === "" ? "" : ` [${party}]`}${standing(deadline, asOf, paint)}`,
    line("who", whoInWords(deadline)),
    ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
      ? [line("note", `Not a working day: in practice by ${shortDate(due.lastWorkingDay)}.`)]
      : []),
    ...why.map(({ text }, index) => line(index === 0 ? "why" : "", text)),
    ...(reading === null ? [] : [line("read", `as ${spelt(reading)}`)]),
    ...otherReadings.map((other) =>
      line("or", `as ${spelt(other.reading)}: ${dueInWords(other.due)}. ${other.because}`),
    ),
    line("says", basisInWords(deadline)),
  ].join("\n");
}

const BOXES: Readonly<Record<ChecklistItem["state"], string>> = {
  done: "[x]",
  late: "[x]",
  "not-done": "[ ]",
  open: "[ ]",
  unclear: "[?]",
  "not-held": "[?]",
};

function checklistBlock(item: ChecklistItem, paint: Paint, width: number): string {
  const { title, state, strength } = item;
  const party = partyInWords(item);
  const words = stateInWords(item);
  const colour = state === "late" || (state === "not-done" && strength !== "may") ? paint.red : paint.dim;
  const how = words === "" ? "" : `  ${(state === "done" ? paint.green : colour)(words)}`;
  const onlyIf = item.onlyIf === null ? "" : `, if ${item.onlyIf}`;
  const rest = `${whoInWords(item)}${onlyIf}. ${item.notStated ?? ""} ${clausesInWords(item)}`;
  return `  ${BOXES[state]} ${title}${party === "" ? "" : ` [${party}]`}${how}\n      ${paint.dim(wrap(rest, width, "      "))}`;
}

const COLOURS: Readonly<Record<Status, "green" | "red" | "yellow">> = {
  done: "green",
  late: "red",
  overdue: "red",
  "due-today": "yellow",
  upcoming: "yellow",
};

function standing(deadline: Deadline, asOf: Timeline["asOf"], paint: Paint): string {
  const words = standingInWords(deadline, asOf);
  const drawn = drawnStatus(deadline);
  return words === "" ? "" : `  ${(drawn === null ? paint.dim : paint[COLOURS[drawn]])(words)}`;
}
