import { isFlag } from "../../calendar/check-options.js";
import { checked, textTypes } from "../checked.js";
import { inNation, labelOf, languageOf, say, type Language, type WordingOptions } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { namesOf } from "../../wording/names.js";
import type { Worklist } from "../../worklist/work-items.js";
import { stateInWords } from "../in-words/deadline-in-words.js";
import { boxCell, stateCell, taskCell, whenCell, whoCell } from "./deadline-row.js";
import { plain, type TextOptions } from "./paint.js";
import { columnWidths, textTable, type TextRow } from "./text-table.js";
import { visible } from "./visible.js";
import {
  lineOf,
  titleInRecord,
  waitingLine,
  worklistCounts,
  worklistParts,
  worklistTitle,
  worklistWords,
  type WorklistPart,
} from "../in-words/worklist-sections.js";
import { withHeading, isWide, paintHeading } from "./text-parts.js";
import { linesIn, wrap } from "./wrap.js";

/** How a worklist is written for reading. All may be left out. */
export interface WorklistTextOptions extends TextOptions, WordingOptions {
  /** Say below each with whom, how strongly and by which clause. */
  readonly why?: boolean;
}

interface Page extends Required<TextOptions> {
  readonly language: Language;
  readonly why: boolean;
  readonly isWide: boolean;
}

/**
 * A worklist for reading: how much there is, then what is overdue, to do, awaited and nobody's, a line for each.
 *
 * @example
 * ```ts
 * const list = worklist(buildTimeline({ type: "review" }, "hounslow"), { role: "chair" });
 * worklistToText(list).split("\n")[0]; // "Worklist: Chair"
 * ```
 */
export function worklistToText(list: Worklist, options: WorklistTextOptions = {}): string {
  checked(list, "worklist", options, { ...textTypes, why: isFlag });
  const { paint = plain, width = 100, why = false, ...wording } = options;
  const shown = visible(list);
  const language = languageOf(visible(wording));
  const page: Page = { paint, width, language, why, isWide: isWide(width) };
  const parts = worklistParts(shown);
  const rows = parts.map((part) => part.items.map((item) => rowOf(item, part, page)));
  const widths = columnWidths(rows.flat(), width);
  const isPressing = parts.some((part) => part.isPressing);
  const waiting = shown.waiting.map((item) => {
    const { what, more } = waitingLine(item, language);
    return `  ${wrap(`${what}: ${more}`, width, "      ")}`;
  });
  const blocks = [
    [
      paintHeading(worklistTitle(shown, language), width, paint.bold),
      paintHeading(worklistCounts(shown, language), width, isPressing ? paint.red : paint.dim),
    ].join("\n"),
    ...parts.map(({ title, isPressing: isRed }, at) =>
      withHeading(
        say(language, worklistWords, title),
        textTable(rows[at]!, widths, width),
        page,
        isRed ? paint.red : paint.bold,
      ),
    ),
    withHeading(say(language, worklistWords, "waiting"), waiting.join("\n"), page),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function rowOf(item: WorklistPart["items"][number], { says, isPressing }: WorklistPart, page: Page): TextRow {
  const { paint, width, why } = page;
  const language = inNation(page.language, item);
  const isDated = "due" in item;
  const context = { ...page, language, asOf: isDated ? item.asOf : null };
  // Who it is that does it, where the caller says what they are called.
  const doers = () => {
    const labels = item.people.flatMap(({ id }) => labelOf(language, id) ?? []);
    return labels.length === 0 ? whoCell(item, context) : chainTexts(labels, "comma", language);
  };
  const whom = () =>
    item.to.length === 0 ? "" : say(language, worklistWords, "for", { whom: namesOf(item.to, language) });
  return {
    when: isDated ? whenCell(item.due, context) : boxCell(item),
    what: titleInRecord(item.reference, taskCell(item, context), language),
    who: says.includes("by") ? doers() : whom(),
    state: isDated ? stateCell(item, context) : stateInWords(item, language),
    paintState: isPressing ? paint.red : isDated ? paint.yellow : paint.dim,
    ...(why
      ? {
          below: linesIn(lineOf(item, says, language).more, width - 4)
            .map((line) => `    ${paint.dim(line)}`)
            .join("\n"),
        }
      : {}),
  };
}
