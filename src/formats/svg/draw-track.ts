import type { Track } from "./track.js";
import { element, path, rounded } from "./xml.js";

/** A bar from the day counted from to the due date, when it was done, and the due dates of other readings. */
export function drawTrack({ y, from, due, done, otherReadings, isProjected }: Track): string {
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
export function doneAt(x: number, y: number): string {
  return path("cpc-ink", `M${rounded(x)} ${rounded(y + 4)}l4 8h-8Z`);
}

/** The torn edges of what is left out. */
export function drawCut(at: number, top: number, bottom: number, half = 9): string {
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
