import type { DrawnStatus } from "../in-words/drawn-status.js";
import type { Paint } from "./paint.js";
import { statusShape } from "./status-shape.js";
import type { Track } from "./track.js";
import { element, path, round } from "./xml.js";

/**
 * A bar from the day counted from to the due date, the due dates of other readings, and how it stands: a tick on the day it
 * was done and a hollow mark on the day it was due; for all else the shape of its status on the day it is due, and a cross on
 * a later day that it is planned for.
 */
export function drawTrack(track: Track, status: DrawnStatus | null, paint: Paint): string {
  return drawBar(track, paint) + drawStanding(track, status, paint);
}

/** The bar, and the due dates of other readings. */
export function drawBar({ y, from, due, otherReadings, isProjected }: Track, paint: Paint): string {
  const parts: string[] = [];
  if (from !== null) {
    const [left, right] = [Math.min(from, due), Math.max(from, due)];
    parts.push(
      element("rect", {
        ...paint(isProjected ? "projected" : "bar"),
        x: left,
        y: y - 3,
        width: right - left,
        height: 6,
      }),
      path(paint("line"), `M${round(from)} ${round(y - 6)}V${round(y + 6)}`),
    );
  }
  for (const x of otherReadings) parts.push(path(paint("other"), `M${round(x)} ${round(y - 5)}l5 5l-5 5l-5-5Z`));
  return parts.join("");
}

function drawStanding({ y, due, done, planned }: Track, status: DrawnStatus | null, paint: Paint): string {
  if (done !== null && (status === "done" || status === "late")) {
    const isNear = Math.abs(done - due) < NEAR;
    return [
      between(due, done, y, "over", paint),
      dueMark(due, y, paint, isNear),
      statusShape(status, done, y, paint),
    ].join("");
  }
  const shape = statusShape(status, due, y, paint);
  if (planned === null) return shape;
  return (
    between(due, planned, y, "planned-over", paint) +
    shape +
    plannedMark(planned, planned - due < NEAR ? y + 8 : y, paint)
  );
}

/** Nearer than this, one mark would hide the other: so a ring is drawn around its tick, and a cross below the shape. */
const NEAR = 14;

/** What was due by then was done later, or is planned for later. */
function between(due: number, later: number, y: number, style: "over" | "planned-over", paint: Paint): string {
  return later > due ? path(paint(style), `M${round(due)} ${round(y)}H${round(later)}`) : "";
}

/** A ring on the day on which something that is done was due; around its tick where that stands in it. */
export function dueMark(x: number, y: number, paint: Paint, isAround = false): string {
  return element("circle", { ...paint(isAround ? "line" : "was"), cx: x, cy: y, r: isAround ? 10.5 : 5.8 });
}

/** A cross on a day that something is planned for and that is too late. */
export function plannedMark(x: number, y: number, paint: Paint): string {
  const cross = `M${round(x - 5)} ${round(y - 5)}l10 10M${round(x - 5)} ${round(y + 5)}l10-10`;
  return path(paint("behind"), cross) + path(paint("planned"), cross);
}

/** The torn edges of what is left out. */
export function drawCut(at: number, top: number, bottom: number, paint: Paint, half = 9): string {
  const [left, right] = [at - half, at + half];
  const edge = (x: number) => {
    let d = `M${round(x)} ${round(top)}`;
    for (let y = top, side = 1; y < bottom; y += 6, side = -side) {
      d += `L${round(x + side * 3)} ${round(Math.min(bottom, y + 6))}`;
    }
    return d;
  };
  return (
    element("rect", { ...paint("surface"), x: left, y: top - 1, width: right - left, height: bottom - top + 2 }) +
    path(paint("line"), edge(left) + edge(right))
  );
}
