import { clausesInWords } from "../../wording/clauses-text.js";
import { say, textIn, type Language } from "../../language/language.js";
import type { ChecklistItem, Deadline } from "../../timeline/index.js";
import { dateText } from "../../wording/dates.js";
import { nameOf } from "../../wording/names.js";
import { stepText } from "../../wording/step-text.js";
import { columnsOf, padTo } from "./columns-of.js";
import { basisInWords, dueDateText, standingInWords, whoInWords } from "../in-words/deadline-in-words.js";
import type { CellContext } from "./deadline-row.js";
import type { Paint } from "./paint.js";
import { timelineWords, whoIfInWords } from "../in-words/timeline-words.js";
import { linesIn } from "./wrap.js";

interface Page extends CellContext {
  readonly paint: Paint;
  readonly width: number;
}

const LABELS = ["who", "note", "why", "read", "or", "says"] as const;
type Label = (typeof LABELS)[number];
const INDENT = "    ";
/** Narrower than this, what is said stands below its label. */
const NARROW = 60;

/** Below a deadline: who and how strongly, how it stands, how its day was counted, other readings, and what the clause says. */
export function deadlineReasons(deadline: Deadline, page: Page): string {
  const { language, asOf } = page;
  const { due, target, reading, otherReadings, why } = deadline;
  const words = (key: keyof typeof timelineWords.messages, places = {}) => say(language, timelineWords, key, places);
  const standing = standingInWords(deadline, asOf, language);
  return writeLabels(
    [
      ["who", whoInWords(deadline, language)],
      ...(standing === "" ? [] : [["note", standing] as const]),
      ...(target ? [["note", words("shouldBeBy", { day: dueDateText(target, language) })] as const] : []),
      ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
        ? [["note", words("notAWorkingDay", { day: dateText(due.lastWorkingDay, "short", language) })] as const]
        : []),
      ...why.map((step) => ["why", stepText(step, language)] as const),
      ...(reading === null ? [] : [["read", words("as", { reading: nameOf(reading, language) })] as const]),
      ...otherReadings.map(
        (other) =>
          [
            "or",
            words("asWithDay", {
              reading: nameOf(other.reading, language),
              day: dueDateText(other.due, language),
              because: textIn(language, other.because),
            }),
          ] as const,
      ),
      ["says", basisInWords(deadline, language)],
    ],
    page,
  );
}

/** Below an item of the checklist: who and under which condition, why it has no time, and whose clause it is. */
export function checklistReasons(item: ChecklistItem, page: Page): string {
  const { language } = page;
  const { notStated } = item;
  return writeLabels(
    [
      ["who", whoIfInWords(item, language)],
      ...(notStated === null ? [] : [["note", textIn(language, notStated)] as const]),
      ["says", clausesInWords(item, language)],
    ],
    page,
  );
}

function writeLabels(rows: readonly (readonly [label: Label, text: string])[], page: Page): string {
  const { paint, width, language } = page;
  const names = labelsIn(language);
  const column = Math.max(...LABELS.map((label) => columnsOf(names[label]))) + 1;
  const isNarrow = width < NARROW;
  const indent = INDENT + (isNarrow ? "  " : " ".repeat(column));
  return rows
    .map(([label, text], at) => {
      const name = label === rows[at - 1]?.[0] ? "" : names[label];
      const lines = linesIn(text, width - indent.length);
      // A word that is too long to stand beside the label stands below it.
      if (isNarrow || lines.some((line) => columnsOf(line) > width - indent.length))
        return [...(name === "" ? [] : [INDENT + paint.dim(name)]), ...lines.map((line) => indent + line)];
      const head = INDENT + (name === "" ? "" : paint.dim(name)) + padTo(name, column).slice(name.length);
      return [head + lines[0]!, ...lines.slice(1).map((line) => indent + line)];
    })
    .flat()
    .join("\n");
}

function labelsIn(language: Language): Record<Label, string> {
  return Object.fromEntries(LABELS.map((label) => [label, say(language, timelineWords, label)])) as Record<
    Label,
    string
  >;
}
