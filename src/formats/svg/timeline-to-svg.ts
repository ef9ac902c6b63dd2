import { isAnything, isObject, type OptionTypes } from "../../calendar/check-options.js";
import { wordingTypes } from "../../language/wording-options.js";
import { checked } from "../checked.js";
import { divisionCalendarIn } from "../../calendar/divisions.js";
import { CodedError, type WorkingCalendar } from "../../calendar/index.js";
import type { Timeline } from "../../timeline/index.js";
import { languageOf, localeWords, say, type WordingOptions } from "../../language/language.js";
import { titleInWords } from "../in-words/title-in-words.js";
import { describe } from "./describe.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import { paintIn, type Paint } from "./paint.js";
import { paletteOf, styleSheet, themes, type Theme } from "./style-sheet.js";
import { BODY } from "./text-box.js";
import { element, escapeXml, path } from "./xml.js";

/** How wide a drawing is, its colours, the days it shades, and in whose words. All may be left out. */
export interface SvgOptions extends WordingOptions {
  /**
   * The width of the drawing in pixels: 800 unless said otherwise, 280 at least. Ask for the width there is, 360 on a phone or
   * 1400 on a wall, and texts keep their size; a drawing that is scaled down to fit shrinks them.
   */
  readonly width?: number | undefined;
  /**
   * The size of its labels in pixels; 16, what browsers write in, unless said otherwise. A page gives the reader's own:
   * `Number.parseFloat(getComputedStyle(document.documentElement).fontSize)`. Notes are a little smaller, the title larger.
   */
  readonly textSize?: number | undefined;
  /** `auto`, unless said otherwise: light or dark as the reader has set it. */
  readonly theme?: Theme | undefined;
  /**
   * The calendar whose non-working days are shaded: give the one that you built the timeline with. Default: the
   * calendar of the nation that the timeline's `calendar.id` names (England and Wales if it names none), without a
   * council's closures.
   */
  readonly calendar?: WorkingCalendar | undefined;
}

/**
 * A timeline as a drawing: an SVG document, which can also stand in a page as it is.
 *
 * Days are to scale, those on which nothing is counted are shaded, and long stretches without anything are cut out,
 * which the drawing says. Each deadline is a row: a bar from the day counted from to the due date, and its status as a
 * shape, in words and, last of all, in colour. Its description says in sentences all that is drawn. It holds no script
 * and refers to nothing outside itself. Colours are attributes of each shape, for every program that shows SVG; a style sheet
 * only makes it dark for a reader who asks for that. A page can paint it otherwise by its classes, such as `cpc-overdue`. Where `words` are given, it names their language (`locale.tag`).
 *
 * @throws CodedError `not-a-width`, `not-a-text-size`, `unknown-theme`.
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToSvg(timeline, { width: 360, theme: "light" }).slice(0, 4); // "<svg"
 * ```
 */
export function timelineToSvg(timeline: Timeline, options: SvgOptions = {}): string {
  checked(timeline, "timeline", options, TYPES);
  const {
    width = 800,
    textSize = BODY,
    theme = "auto",
    calendar = divisionCalendarIn(timeline.calendar.id),
    ...wording
  } = options;
  if (!Number.isFinite(width) || width <= 0) {
    throw new CodedError("not-a-width", "Give the width of a drawing as a positive number of pixels.");
  }
  if (!themes.includes(theme)) throw new CodedError("unknown-theme", `The themes are ${themes.join(", ")}.`);
  if (!Number.isFinite(textSize) || textSize <= 0) {
    throw new CodedError("not-a-text-size", "Give the size of the texts of a drawing as a positive number of pixels.");
  }
  const language = languageOf(wording, timeline.policy);
  const scale = textSize / BODY;
  const laid = layout(timeline, width / scale, calendar, language);
  const [paint, style] = [paintIn(paletteOf(theme)), styleSheet(theme)];
  const title = titleInWords(timeline, language);
  const description = describe(timeline, laid, language);
  const tag = wording.words ? say(language, localeWords, "tag") : null;
  const id = `cpc-${fingerprint(`${theme} ${laid.width} ${title} ${description}`)}`;
  const hatch = `${id}-hatch`;
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${laid.width} ${laid.height}`,
      width: laid.width * scale,
      height: laid.height * scale,
      class: `cpc-timeline cpc-theme-${theme}`,
      lang: tag,
      "xml:lang": tag,
      role: "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-desc`,
      "font-family": "Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif",
    },
    "\n",
    element("title", { id: `${id}-title` }, escapeXml(title)),
    "\n",
    element("desc", { id: `${id}-desc` }, escapeXml(description)),
    "\n",
    ...(style === "" ? [] : [element("style", {}, style), "\n"]),
    hatchPattern(hatch, paint),
    "\n",
    draw(laid, hatch, paint, language),
    "\n",
  )}\n`;
}

function hatchPattern(id: string, paint: Paint): string {
  const stripes = path(paint("hatch"), "M-1 1L1-1M0 6L6 0M5 7L7 5");
  return element("defs", {}, element("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" }, stripes));
}

/** Tells drawings on one page apart, so that each refers to its own parts: 32 bits of FNV-1a. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const TYPES: OptionTypes = {
  ...wordingTypes,
  width: isAnything,
  textSize: isAnything,
  theme: isAnything,
  calendar: isObject,
};
