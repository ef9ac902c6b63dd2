import { DOMParser, onErrorStopParsing, type Element } from "@xmldom/xmldom";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { timelineToSvg, type Theme } from "../../../src/formats/index.js";
import { palettes, type Palette } from "../../../src/formats/svg/palette.js";
import { everyExample, exampleTimeline } from "../../example-records.js";
import { policies } from "../../../src/index.js";

const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
const SHAPES = ["rect", "circle", "path", "text"];

function shapesOf(svg: string): Element[] {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, "image/svg+xml").documentElement!;
  return SHAPES.flatMap((name) => Array.from(root.getElementsByTagName(name)));
}

/** The colours of a palette that a viewer without style sheets shows, and how many pixels of each. */
function pixelsOf(svg: string, palette: Palette): Map<string, number> {
  const { pixels } = new Resvg(svg).render();
  const counts = new Map(Object.values(palette).map((colour: string) => [colour, 0]));
  counts.set("#000000", 0);
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = `#${pixels.subarray(at, at + 3).toString("hex")}`;
    if (counts.has(colour)) counts.set(colour, counts.get(colour)! + 1);
  }
  return counts;
}

describe("every viewer of SVG", () => {
  it.each<Theme>(["auto", "light", "dark"])("finds the colours on each shape and text: %s", (theme) => {
    const colours = new Set<string>(Object.values(palettes[theme === "dark" ? "dark" : "light"]));
    for (const name of everyExample) {
      const policy = policies.find(({ id }) => name.startsWith(id))!.id;
      for (const asOf of [undefined, "2020-05-01"]) {
        for (const shape of shapesOf(timelineToSvg(exampleTimeline(name, policy, asOf), { theme }))) {
          const [fill, stroke] = [shape.getAttribute("fill"), shape.getAttribute("stroke")];
          expect(fill, shape.toString()).toMatch(/^(?:none|#[\da-f]{6}|url\(#cpc-[\da-z]+-hatch\))$/);
          const used = [fill, stroke].filter((colour) => colour?.startsWith("#"));
          if (!fill!.startsWith("url")) expect(used, shape.toString()).not.toEqual([]);
          expect(used.filter((colour) => !colours.has(colour!))).toEqual([]);
          if (shape.tagName === "text") expect(Number(shape.getAttribute("font-size"))).toBeGreaterThan(0);
        }
      }
    }
  });

  it("finds no variable", () => {
    expect(timelineToSvg(timeline)).not.toContain("var(");
  });

  it.each<[Theme, keyof typeof palettes]>([
    ["auto", "light"],
    ["light", "light"],
    ["dark", "dark"],
  ])("that reads no style sheet draws %s in %s colours, a breach in red", (theme, name) => {
    const palette = palettes[name];
    const pixels = pixelsOf(timelineToSvg(timeline, { theme }), palette);
    const all = [...pixels.values()].reduce((sum, count) => sum + count, 0);
    expect(pixels.get(palette.surface)! / all).toBeGreaterThan(0.7);
    expect(pixels.get("#000000")! / all).toBeLessThan(0.01);
    for (const sign of ["overdue", "done", "late", "bar", "as-of", "weekend"] as const) {
      expect(pixels.get(palette[sign]), sign).toBeGreaterThan(50);
    }
  });
});
