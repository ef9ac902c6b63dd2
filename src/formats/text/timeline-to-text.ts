import { isFlag } from "../../calendar/check-options.js";
import { checked, textTypes } from "../checked.js";
import { phases } from "../../policy/rule.js";
import { languageOf, say, type WordingOptions } from "../../language/language.js";
import {
  summarizeTimeline,
  type ChecklistItem,
  type Deadline,
  type Timeline,
  type TimelineSummary,
} from "../../timeline/index.js";
import type { DeadlineGroup } from "../../timeline/summarize.js";
import { chainTexts } from "../../wording/lists.js";
import { taskText } from "../../wording/task-text.js";
import { becauseWords } from "../../wording/because-text.js";
import { phaseInWords, stateInWords } from "../in-words/deadline-in-words.js";
import { boxCell, STATE_COLOURS, stateCell, taskCell, whenCell, whoCell, type CellContext } from "./deadline-row.js";
import { checklistReasons, deadlineReasons } from "./deadline-reasons.js";
import { drawnStatus } from "../in-words/drawn-status.js";
import { notOwedOnce, notOwedWithClause } from "../in-words/not-owed-in-words.js";
import { needsInWords, noticeInWords } from "../in-words/notice-in-words.js";
import { plain, type TextOptions } from "./paint.js";
import { summaryInWords } from "../in-words/summary-in-words.js";
import { tableWords } from "./table-words.js";
import { columnWidths, textTable, type TextRow } from "./text-table.js";
import { calendarInWords, timelineWords } from "../in-words/timeline-words.js";
import { policyAsOfInWords, policyInWords, titleInWords } from "../in-words/title-in-words.js";
import { visible } from "./visible.js";
import { withHeading, isWide, paintHeading, summaryText } from "./text-parts.js";
import { wrap } from "./wrap.js";

/**
 * A timeline for reading: what matters first; then a line for each deadline with who does it and how it stands, the most
 * pressing first; the checklist, what waits for facts, and what is not owed. With `why`, below each how its day was counted and
 * whose clause says so.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToText(timeline).split("\n")[0]; // "Review child protection conference"
 * ```
 */
export function timelineToText(timeline: Timeline, options: TimelineTextOptions = {}): string {
  checked(timeline, "timeline", options, { ...textTypes, why: isFlag });
  const { paint = plain, width = 100, why = false, ...wording } = options;
  const shown = visible(timeline);
  const language = languageOf(visible(wording), shown.policy);
  const page: Page = { paint, width, why, language, asOf: shown.asOf, isWide: isWide(width) };
  const summary = summarizeTimeline(shown);
  const words = (key: keyof typeof timelineWords.messages, places = {}) => say(language, timelineWords, key, places);
  const lines = (texts: readonly string[]) => texts.map((text) => `  ${wrap(text, width, "      ")}`).join("\n");
  const blocks = [
    [
      paint.bold(wrap(titleInWords(shown, language), width, "")),
      under(shown, page),
      summaryText(summaryInWords(shown, language, summary), page),
    ].join("\n"),
    ...deadlineGroups(summary, page),
    ...checklists(shown, page),
    withHeading(words("waiting"), lines(shown.waiting.map((one) => needsInWords(one, language))), page),
    withHeading(words("notOwed"), lines(notOwed(shown, page)), page),
    withHeading(words("pleaseNote"), lines(summary.notices.map((notice) => noticeInWords(notice, language))), page),
    countedBy(shown, page),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** How a timeline is written for reading. All may be left out. */
export interface TimelineTextOptions extends TextOptions, WordingOptions {
  /** Say below each deadline how its day was counted, what else the text can mean, and whose clause it is. */
  readonly why?: boolean;
}

interface Page extends CellContext, Required<TextOptions> {
  readonly why: boolean;
}

/** Whose rules, and as of which day. */
function under({ policy, asOf }: Timeline, { paint, width, language }: Page): string {
  return paintHeading(policyAsOfInWords(policy, asOf, language), width, paint.dim);
}

/** Which policy is based on which, and which bank holidays were counted. */
function countedBy({ policy, calendar }: Timeline, { paint, width, language }: Page): string {
  const text = say(language, tableWords, "countedBy", {
    policy: policyInWords(policy, language),
    calendar: calendarInWords(calendar, language),
  });
  return paintHeading(text, width, paint.dim);
}

const GROUPS = ["overdue", "thisWeek", "nextWeek", "later", "open", "done", "rest"] as const satisfies DeadlineGroup[];

/** The one table of deadlines, whose parts have the same columns. */
function deadlineGroups(summary: TimelineSummary, page: Page): string[] {
  const { language, paint, width, why } = page;
  const groups = GROUPS.map((group) => ({
    group,
    rows: summary[group].map((deadline) => deadlineRow(deadline, group, page)),
  }));
  const widths = columnWidths(
    groups.flatMap(({ rows }) => rows),
    width,
  );
  return groups.map(({ group, rows }) => {
    const text = why ? rows.map((row) => textTable([row], widths, width)).join("\n\n") : textTable(rows, widths, width);
    return withHeading(say(language, tableWords, group), text, page, group === "overdue" ? paint.red : paint.bold);
  });
}

function deadlineRow(deadline: Deadline, group: DeadlineGroup, page: Page): TextRow {
  const { paint, why } = page;
  const drawn = drawnStatus(deadline);
  return {
    when: whenCell(deadline.due, page),
    what: taskCell(deadline, page),
    who: whoCell(deadline, page),
    state: stateCell(deadline, page),
    paintState: drawn === null ? paint.dim : paint[STATE_COLOURS[drawn]],
    ...(group === "done" ? { paint: paint.dim } : {}),
    ...(why ? { below: deadlineReasons(deadline, page) } : {}),
  };
}

/** What has no time, by the part of the case that it belongs to. */
function checklists({ checklist }: Timeline, page: Page): string[] {
  const { language, width } = page;
  const rows = phases.map((phase) => ({
    phase,
    rows: checklist.filter((item) => item.phase === phase).map((item) => checklistRow(item, page)),
  }));
  const widths = columnWidths(
    rows.flatMap((each) => each.rows),
    width,
  );
  return rows.map(({ phase, rows: ofPhase }) =>
    withHeading(
      say(language, timelineWords, "checklist", { phase: phaseInWords(phase, language) }),
      textTable(ofPhase, widths, width),
      page,
    ),
  );
}

function checklistRow(item: ChecklistItem, page: Page): TextRow {
  const { paint, language, why } = page;
  const { state, strength } = item;
  const isWrong = state === "late" || (state === "not-done" && strength !== "may");
  return {
    when: boxCell(item),
    what: taskCell(item, page),
    who: whoCell(item, page),
    state: stateInWords(item, language),
    paintState: isWrong ? paint.red : state === "done" ? paint.green : paint.dim,
    ...(why ? { below: checklistReasons(item, page) } : {}),
  };
}

/** Each reason with what it is the reason of; with the clauses, a line for each duty. */
function notOwed(timeline: Timeline, { language, why }: Page): string[] {
  const all = notOwedOnce(timeline);
  if (why) return all.map((one) => notOwedWithClause(one, language));
  return [...new Set(all.map(({ because }) => because.code))].map((code) =>
    say(language, tableWords, "notOwed", {
      because: say(language, becauseWords, code),
      tasks: chainTexts(
        [...new Set(all.filter(({ because }) => because.code === code).map((one) => taskText(one, language)))],
        "semicolon",
        language,
      ),
    }),
  );
}
