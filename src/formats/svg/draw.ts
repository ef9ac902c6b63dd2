import { describeDeadline } from "./describe.js";
import type { KeyItem } from "./key.js";
import type { Chart, Layout, Mark } from "./layout.js";
import type { Row, Track } from "./rows.js";
import { statusShape } from "./status-shape.js";
import type { Box, TextBox } from "./text-box.js";
import type { Tick } from "./ticks.js";
import { element, escaped, rounded } from "./xml.js";

/**
 * The elements of a laid out drawing, the lowest first.
 *
 * @param hatch the id of the pattern that shades bank holidays.
 */
export function draw({ width, height, heading, chart, key, notes }: Layout, hatch: string): string {
  return [
    element("rect", { class: "cpc-surface", width, height }),
    ...heading.map(text),
    ...(chart ? drawChart(chart, width, hatch) : []),
    ...key.map((item) => drawKeyItem(item, hatch)),
    ...notes.map(text),
  ].join("\n");
}

function drawChart(chart: Chart, width: number, hatch: string): string[] {
  const { plot, ticks, marks, rows, isStacked } = chart;
  const bottom = plot.y + plot.height;
  const cuts = marks.filter(({ kind }) => kind === "cut");
  return [
    ...drawShading(chart, hatch),
    path("cpc-hairline", ticks[0]!.map(({ x }) => `M${rounded(x)} ${rounded(plot.y)}V${rounded(bottom)}`).join("")),
    ...marks.map((mark) => stroke(mark, mark.kind === "cut" ? plot.y : bottom)),
    ...ticks.flatMap((axis) => axis.flatMap(labelOf)),
    ...marks.map(drawMarkLabel),
    ...rows.map((row) => drawRow(row, isStacked, width)),
    ...(isStacked
      ? rows.flatMap(({ track }) => (track ? cuts.map((cut) => drawCut(cut.at, track.y - 11, track.y + 12)) : []))
      : cuts.map((cut) => drawCut(cut.at, plot.y, bottom))),
  ];
}

function drawShading({ shaded, plot, scale }: Chart, hatch: string): string[] {
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
        element("title", {}, escaped(`${day.date}: ${day.title}`)),
        element("path", { fill: `url(#${hatch})`, d: column(day) }),
      ),
    ),
    path(
      "cpc-hairline",
      scale.segments.map(({ left, right }) => `M${rounded(left)} ${rounded(plot.y)}H${rounded(right)}`).join(""),
    ),
  ];
}

/** A label right of its stroke hangs from it like a flag; any other stands on it. */
function stroke({ kind, at, x, y, height }: Mark, bottom: number): string {
  const line = `M${rounded(at)} ${rounded(at < x ? y : y + height)}V${rounded(bottom)}`;
  return path(kind === "as-of" ? "cpc-today" : "cpc-line", line);
}

function drawMarkLabel({ texts, ...box }: Mark): string {
  return element("g", {}, cover(box), ...texts.map(text));
}

function labelOf({ label }: Tick): string[] {
  return label ? [cover(label), text(label)] : [];
}

function drawRow({ deadline, texts, track, mark, ...box }: Row, isStacked: boolean, width: number): string {
  const separator = path("cpc-hairline", `M${rounded(box.x)} ${rounded(box.y)}H${rounded(width - box.x)}`);
  return element(
    "g",
    {},
    ...(deadline ? [element("title", {}, escaped(describeDeadline(deadline)))] : []),
    ...(isStacked ? [cover({ ...box, height: track ? track.y - 13 - box.y : box.height })] : []),
    texts.some(({ isBold, size }) => isBold && size > 12) ? separator : "",
    ...(deadline && mark ? [statusShape(deadline.status, mark.x, mark.y)] : []),
    ...texts.map(text),
    ...(deadline && track ? [drawTrack(track), statusShape(deadline.status, track.due, track.y)] : []),
  );
}

function drawTrack({ y, from, due, done, otherReadings, isProjected }: Track): string {
  const parts: string[] = [];
  if (from !== null) {
    const [left, right] = [Math.min(from, due), Math.max(from, due)];
    parts.push(
      element("rect", {
        class: isProjected ? "cpc-projected" : "cpc-bar",
        x: left,
        y: y - 3,
        width: right - left,
        height: 6,
      }),
      path("cpc-line", `M${rounded(from)} ${rounded(y - 6)}V${rounded(y + 6)}`),
    );
  }
  for (const x of otherReadings) parts.push(path("cpc-other", `M${rounded(x)} ${rounded(y - 5)}l5 5l-5 5l-5-5Z`));
  if (done !== null) {
    if (done > due) parts.push(path("cpc-over", `M${rounded(due)} ${rounded(y)}H${rounded(done)}`));
    parts.push(doneAt(done, y));
  }
  return parts.join("");
}

/** A small arrow from below at when something was done. */
function doneAt(x: number, y: number): string {
  return path("cpc-ink", `M${rounded(x)} ${rounded(y + 4)}l4 8h-8Z`);
}

/** The torn edges of what is left out. */
function drawCut(at: number, top: number, bottom: number, half = 9): string {
  const [left, right] = [at - half, at + half];
  const edge = (x: number) => {
    let d = `M${rounded(x)} ${rounded(top)}`;
    for (let y = top, side = 1; y < bottom; y += 6, side = -side) {
      d += `L${rounded(x + side * 3)} ${rounded(Math.min(bottom, y + 6))}`;
    }
    return d;
  };
  return (
    element("rect", { class: "cpc-surface", x: left, y: top - 1, width: right - left, height: bottom - top + 2 }) +
    path("cpc-line", edge(left) + edge(right))
  );
}

function drawKeyItem({ sign, x, y, texts }: KeyItem, hatch: string): string {
  const [middle, centre] = [y + 11, x + 12];
  const swatch = { x, y: middle - 7, width: 24, height: 14 };
  const drawn = () => {
    switch (sign.sign) {
      case "status":
        return statusShape(sign.status, centre, middle);
      case "window":
      case "projected":
        return drawTrack({
          y: middle,
          from: x + 1,
          due: x + 24,
          done: null,
          otherReadings: [],
          isProjected: sign.sign === "projected",
        });
      case "done-at":
        return doneAt(centre, middle - 8);
      case "other-reading":
        return drawTrack({ y: middle, from: null, due: 0, done: null, otherReadings: [centre], isProjected: false });
      case "event":
        return path("cpc-line", `M${rounded(centre)} ${rounded(middle - 8)}v16`);
      case "as-of":
        return path("cpc-today", `M${rounded(centre)} ${rounded(middle - 8)}v16`);
      case "cut":
        return drawCut(centre, middle - 8, middle + 8, 5);
      case "weekend":
        return element("rect", { class: "cpc-weekend", ...swatch });
      case "holiday":
        return element("rect", { fill: `url(#${hatch})`, ...swatch });
    }
  };
  return element("g", {}, drawn(), ...texts.map(text));
}

/** Hides the lines behind a text. */
function cover({ x, y, width, height }: Box): string {
  return element("rect", { class: "cpc-surface", x: x - 2, y, width: width + 4, height });
}

function text({ text: words, x, y, height, size, isBold, tone }: TextBox): string {
  return element(
    "text",
    { class: `cpc-${tone}${isBold ? " cpc-bold" : ""}`, x, y: y + height / 2 + size * 0.36, "font-size": size },
    escaped(words),
  );
}

function path(style: string, d: string): string {
  return d === "" ? "" : element("path", { class: style, d });
}
