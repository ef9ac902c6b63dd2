import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { Timeline } from "../../timeline/index.js";
import { element, htmlText } from "./html.js";
import { htmlDocument } from "./html-document.js";
import { splitAt } from "./split-at.js";
import { fitsTwoSides } from "./staff-fit.js";
import { COLUMNS, staffStyle } from "./staff-style.js";
import { staffTexts, type StaffSection, type StaffTexts } from "./staff-texts.js";

/** Sizes of type in points, the largest first. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5] as const;

/**
 * A print for staff: what is wrong, overdue and next; a table of deadlines with who, state and clause; the checklist with boxes
 * to tick; and what waits for facts. It is a whole HTML document for at most two sides of A4 that needs no other file and runs
 * nothing. Deadlines that differ in nothing but whose they are share a row.
 *
 * The type is as large as two sides allow, from 10 points down to 7.5. A record with more than goes on two sides then takes a
 * third: nothing is left out. The reasons for the dates are not in it; see {@link timelineToMarkdown}.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToStaffSheet(timeline).includes("<h1>Review child protection conference</h1>"); // true
 * ```
 */
export function timelineToStaffSheet(timeline: Timeline, options: WordingOptions = {}): string {
  checked(timeline, "timeline", options);
  const language = languageOf(options, timeline.policy);
  const texts = staffTexts(timeline, language);
  const points = SIZES.find((size) => fitsTwoSides(texts, size)) ?? SIZES.at(-1)!;
  return htmlDocument(
    {
      title: texts.title,
      style: staffStyle(points),
      body: [
        element("h1", {}, htmlText(texts.title)),
        element("p", {}, htmlText(texts.context)),
        summary(texts),
        ...(texts.rows.length === 0 ? [] : [table(texts)]),
        ...texts.sections.map(section),
      ],
    },
    language,
  );
}

function summary({ summary: lines }: StaffTexts): string {
  return element(
    "ul",
    { class: "summary" },
    ...lines.map(({ kind, text }) =>
      element("li", kind === "wrong" || kind === "overdue" ? { class: kind } : {}, htmlText(text)),
    ),
  );
}

function table({ headings, rows }: StaffTexts): string {
  const head = headings.map((text, index) =>
    element("th", { scope: "col", class: `col-${COLUMNS[index]![0]}` }, htmlText(text)),
  );
  const body = rows.map(({ cells, task, status }) =>
    element(
      "tr",
      {},
      ...cells.map((text, index) => {
        const [column] = COLUMNS[index]!;
        if (column === "what") return element("td", {}, withTask(text, task));
        return element("td", column === "standing" && status !== null ? { class: status } : {}, htmlText(text));
      }),
    ),
  );
  return element(
    "table",
    { class: "deadlines" },
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...body),
  );
}

/** What a row is about, the task in bold. */
function withTask(text: string, task: string): string {
  return splitAt(text, [task])
    .map((piece) => (piece.isPart ? element("strong", {}, htmlText(piece.text)) : htmlText(piece.text)))
    .join("");
}

function section({ heading, lines, inColumns }: StaffSection): string {
  const isToTick = lines.some(({ state }) => state !== null);
  const style = [...(inColumns ? ["columns"] : []), ...(isToTick ? ["checks"] : [])].join(" ");
  const items = lines.map(({ text, state }) =>
    element("li", state === null ? {} : { class: TICKS[state] }, htmlText(text)),
  );
  return `${element("h2", {}, htmlText(heading))}\n${element("ul", { class: style }, ...items)}`;
}

/** What nobody can tell has a dotted box: an empty one would say that it was not done. */
const TICKS = {
  done: "done",
  late: "done",
  "not-done": "open",
  open: "open",
  unclear: "unknown",
  "not-held": "unknown",
} as const satisfies Readonly<Record<NonNullable<StaffSection["lines"][number]["state"]>, string>>;
