import { drawnStatus } from "../in-words/drawn-status.js";
import { dateText } from "../../wording/dates.js";
import { say, textIn, type Language } from "../../language/language.js";
import type { Chart } from "./chart.js";
import { describeDeadline } from "./describe.js";
import { cover, drawText } from "./draw-text.js";
import { drawCut, drawTrack } from "./draw-track.js";
import { drawingWords } from "./drawing-words.js";
import type { Mark } from "./marks.js";
import type { ShadedDay } from "./non-working-days.js";
import type { Paint } from "./paint.js";
import type { Row } from "./rows.js";
import { statusShape } from "./status-shape.js";
import type { Tick } from "./ticks.js";
import { element, escapeXml, path, round } from "./xml.js";

/**
 * Shaded days, strokes and rows, the lowest first.
 *
 * @param hatch the id of the pattern that shades bank holidays.
 */
export function drawChart(chart: Chart, hatch: string, paint: Paint, language: Language): string[] {
  const { plot, ticks, marks, rows, isStacked } = chart;
  const bottom = plot.y + plot.height;
  const cuts = marks.filter(({ kind }) => kind === "cut");
  return [
    ...drawShading(chart, hatch, paint, language),
    path(paint("hairline"), ticks[0]!.map(({ x }) => `M${round(x)} ${round(plot.y)}V${round(bottom)}`).join("")),
    ...marks.map((mark) => stroke(mark, mark.kind === "cut" ? plot.y : bottom, paint)),
    ...ticks.flatMap((axis) => axis.flatMap((tick) => labelOf(tick, paint))),
    ...marks.map((mark) => drawMarkLabel(mark, paint)),
    ...rows.map((row) => drawRow(row, chart, paint, language)),
    ...(isStacked
      ? rows.flatMap(({ track }) =>
          track ? cuts.map((cut) => drawCut(cut.at, track.y - 11, track.y + 12, paint)) : [],
        )
      : cuts.map((cut) => drawCut(cut.at, plot.y, bottom, paint))),
  ];
}

function drawShading(
  { shading: { shaded }, plot, scale }: Chart,
  hatch: string,
  paint: Paint,
  language: Language,
): string[] {
  const column = ({ left, right }: { left: number; right: number }) =>
    `M${round(left)} ${round(plot.y)}H${round(right)}V${round(plot.y + plot.height)}H${round(left)}Z`;
  const weekends = shaded.filter(({ reason }) => reason === "weekend");
  const others = shaded.filter(({ reason }) => reason !== "weekend");
  return [
    path(paint("weekend"), weekends.map(column).join("")),
    ...others.map((day) =>
      element(
        "g",
        {},
        element("title", {}, escapeXml(shadedDay(day, language))),
        element("path", { fill: `url(#${hatch})`, d: column(day) }),
      ),
    ),
    path(
      paint("hairline"),
      scale.segments.map(({ left, right }) => `M${round(left)} ${round(plot.y)}H${round(right)}`).join(""),
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
function stroke({ kind, at, x, y, height }: Mark, bottom: number, paint: Paint): string {
  const line = `M${round(at)} ${round(at < x ? y : y + height)}V${round(bottom)}`;
  return path(paint(kind === "as-of" ? "today" : "line"), line);
}

function drawMarkLabel({ texts, ...box }: Mark, paint: Paint): string {
  return element("g", {}, cover(box, paint), ...texts.map((text) => drawText(text, paint)));
}

function labelOf({ label }: Tick, paint: Paint): string[] {
  return label ? [cover(label, paint), drawText(label, paint)] : [];
}

function drawRow(
  { deadline, isFirstOfItsKind, texts, track, mark, ...box }: Row,
  { x, width, isStacked, asOf }: Chart,
  paint: Paint,
  language: Language,
): string {
  const separator = path(paint("hairline"), `M${round(x)} ${round(box.y)}H${round(x + width)}`);
  const status = deadline && drawnStatus(deadline);
  return element(
    "g",
    {},
    ...(deadline ? [element("title", {}, escapeXml(describeDeadline(deadline, asOf, language)))] : []),
    ...(isStacked ? [cover({ ...box, height: track ? track.y - 13 - box.y : box.height }, paint)] : []),
    isFirstOfItsKind ? separator : "",
    ...(deadline && mark ? [statusShape(status, mark.x, mark.y, paint)] : []),
    ...texts.map((text) => drawText(text, paint)),
    ...(deadline && track ? [drawTrack(track, status, paint)] : []),
  );
}
