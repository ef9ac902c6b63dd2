import { drawnStatus } from "../drawn-status.js";
import { dateText } from "../../wording/dates.js";
import { say, textIn, type Language } from "../../language/language.js";
import type { Chart } from "./chart.js";
import { describeDeadline } from "./describe.js";
import { cover, drawText } from "./draw-text.js";
import { drawCut, drawTrack } from "./draw-track.js";
import { drawingWords } from "./drawing-words.js";
import type { Mark } from "./marks.js";
import type { ShadedDay } from "./non-working-days.js";
import type { Row } from "./rows.js";
import { statusShape } from "./status-shape.js";
import type { Tick } from "./ticks.js";
import { element, escaped, path, rounded } from "./xml.js";

/**
 * Shaded days, strokes and rows, the lowest first.
 *
 * @param hatch the id of the pattern that shades bank holidays.
 */
export function drawChart(chart: Chart, hatch: string, language: Language): string[] {
  const { plot, ticks, marks, rows, isStacked } = chart;
  const bottom = plot.y + plot.height;
  const cuts = marks.filter(({ kind }) => kind === "cut");
  return [
    ...drawShading(chart, hatch, language),
    path("cpc-hairline", ticks[0]!.map(({ x }) => `M${rounded(x)} ${rounded(plot.y)}V${rounded(bottom)}`).join("")),
    ...marks.map((mark) => stroke(mark, mark.kind === "cut" ? plot.y : bottom)),
    ...ticks.flatMap((axis) => axis.flatMap(labelOf)),
    ...marks.map(drawMarkLabel),
    ...rows.map((row) => drawRow(row, chart, language)),
    ...(isStacked
      ? rows.flatMap(({ track }) => (track ? cuts.map((cut) => drawCut(cut.at, track.y - 11, track.y + 12)) : []))
      : cuts.map((cut) => drawCut(cut.at, plot.y, bottom))),
  ];
}

function drawShading({ shading: { shaded }, plot, scale }: Chart, hatch: string, language: Language): string[] {
  const column = ({ left, right }: { left: number; right: number }) =>
    `M${rounded(left)} ${rounded(plot.y)}H${rounded(right)}V${rounded(plot.y + plot.height)}H${rounded(left)}Z`;
  const weekends = shaded.filter(({ reason }) => reason === "weekend");
  const others = shaded.filter(({ reason }) => reason !== "weekend");
  return [
    path("cpc-weekend", weekends.map(column).join("")),
    ...others.map((day) =>
      element(
        "g",
        {},
        element("title", {}, escaped(shadedDay(day, language))),
        element("path", { fill: `url(#${hatch})`, d: column(day) }),
      ),
    ),
    path(
      "cpc-hairline",
      scale.segments.map(({ left, right }) => `M${rounded(left)} ${rounded(plot.y)}H${rounded(right)}`).join(""),
    ),
  ];
}

function shadedDay({ date, title = "" }: ShadedDay, language: Language): string {
  return say(language, drawingWords, "shadedDay", {
    day: dateText(date, "short", language),
    title: textIn(language, title),
  });
}

/** A label right of its stroke hangs from it like a flag; any other stands on it. */
function stroke({ kind, at, x, y, height }: Mark, bottom: number): string {
  const line = `M${rounded(at)} ${rounded(at < x ? y : y + height)}V${rounded(bottom)}`;
  return path(kind === "as-of" ? "cpc-today" : "cpc-line", line);
}

function drawMarkLabel({ texts, ...box }: Mark): string {
  return element("g", {}, cover(box), ...texts.map(drawText));
}

function labelOf({ label }: Tick): string[] {
  return label ? [cover(label), drawText(label)] : [];
}

function drawRow(
  { deadline, isFirstOfItsKind, texts, track, mark, ...box }: Row,
  { x, width, isStacked, asOf }: Chart,
  language: Language,
): string {
  const separator = path("cpc-hairline", `M${rounded(x)} ${rounded(box.y)}H${rounded(x + width)}`);
  return element(
    "g",
    {},
    ...(deadline ? [element("title", {}, escaped(describeDeadline(deadline, asOf, language)))] : []),
    ...(isStacked ? [cover({ ...box, height: track ? track.y - 13 - box.y : box.height })] : []),
    isFirstOfItsKind ? separator : "",
    ...(deadline && mark ? [statusShape(drawnStatus(deadline), mark.x, mark.y)] : []),
    ...texts.map(drawText),
    ...(deadline && track ? [drawTrack(track), statusShape(drawnStatus(deadline), track.due, track.y)] : []),
  );
}
