import { drawChart } from "./draw-chart.js";
import { drawText } from "./draw-text.js";
import { doneAt, drawCut, drawTrack } from "./draw-track.js";
import type { KeyItem } from "./key.js";
import type { Layout } from "./layout.js";
import { statusShape } from "./status-shape.js";
import type { Language } from "../../language/language.js";
import { element, path, rounded } from "./xml.js";

/**
 * The elements of a laid out drawing, the lowest first.
 *
 * @param hatch the id of the pattern that shades bank holidays.
 */
export function draw({ width, height, heading, chart, key, notes }: Layout, hatch: string, language: Language): string {
  return [
    element("rect", { class: "cpc-surface", width, height }),
    ...heading.map(drawText),
    ...(chart ? drawChart(chart, hatch, language) : []),
    ...key.map((item) => drawKeyItem(item, hatch)),
    ...notes.map(drawText),
  ].join("\n");
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
  return element("g", {}, drawn(), ...texts.map(drawText));
}
