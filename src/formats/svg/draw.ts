import { drawChart } from "./draw-chart.js";
import { drawText } from "./draw-text.js";
import { drawBar, drawCut, dueMark, plannedMark } from "./draw-track.js";
import type { KeyItem } from "./key.js";
import type { Layout } from "./layout.js";
import type { Paint } from "./paint.js";
import { statusShape } from "./status-shape.js";
import type { Language } from "../../language/language.js";
import { SMALL, lineHeight, type TextBox } from "./text-box.js";
import { element, path, round } from "./xml.js";

/**
 * The elements of a laid out drawing, the lowest first.
 *
 * @param hatch the id of the pattern that shades bank holidays.
 */
export function draw(
  { width, height, heading, chart, key, notes }: Layout,
  hatch: string,
  paint: Paint,
  language: Language,
): string {
  const text = (box: TextBox) => drawText(box, paint);
  return [
    element("rect", { ...paint("surface"), width, height }),
    ...heading.map(text),
    ...(chart ? drawChart(chart, hatch, paint, language) : []),
    ...key.map((item) => drawKeyItem(item, hatch, paint)),
    ...notes.map(text),
  ].join("\n");
}

/** The middle of the first line of what a sign means. */
const MIDDLE = 3 + lineHeight(SMALL) / 2;

function drawKeyItem({ sign, x, y, texts }: KeyItem, hatch: string, paint: Paint): string {
  const [middle, centre] = [y + MIDDLE, x + 12];
  const track = { y: middle, from: null, due: 0, done: null, planned: null, otherReadings: [], isProjected: false };
  const swatch = { x, y: middle - 7, width: 24, height: 14 };
  const drawn = () => {
    switch (sign.sign) {
      case "status":
        return statusShape(sign.status, centre, middle, paint);
      case "window":
      case "projected":
        return drawBar({ ...track, from: x + 1, due: x + 24, isProjected: sign.sign === "projected" }, paint);
      case "was-due":
        return dueMark(centre, middle, paint);
      case "planned-for":
        return plannedMark(centre, middle, paint);
      case "other-reading":
        return drawBar({ ...track, otherReadings: [centre] }, paint);
      case "event":
        return path(paint("line"), `M${round(centre)} ${round(middle - 8)}v16`);
      case "as-of":
        return path(paint("today"), `M${round(centre)} ${round(middle - 8)}v16`);
      case "cut":
        return drawCut(centre, middle - 8, middle + 8, paint, 5);
      case "weekend":
        return element("rect", { ...paint("weekend"), ...swatch });
      case "holiday":
        return element("rect", { fill: `url(#${hatch})`, ...swatch });
    }
  };
  return element("g", {}, drawn(), ...texts.map((text) => drawText(text, paint)));
}
