import { describe, expect, it } from "vitest";
import { palettes, type Palette } from "../../../src/formats/svg/palette.js";

const TEXTS = ["ink", "quiet", "done", "late", "overdue", "due-today", "upcoming", "as-of"] as const;
const SIGNS = [
  "done",
  "late",
  "overdue",
  "due-today",
  "upcoming",
  "quiet",
  "as-of",
  "ink",
  "stroke",
  "holiday",
] as const;

/** The contrast of two colours as WCAG 2 has it. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.entries(palettes))("in the %s theme", (_, palette: Palette) => {
  it.each(TEXTS)("a text in %s stands out", (tone) => {
    expect(contrast(palette[tone], palette.surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)("a sign in %s stands out from plain days and from weekends", (sign) => {
    expect(contrast(palette[sign], palette.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette[sign], palette.weekend)).toBeGreaterThanOrEqual(3);
  });

  it("a bar stands out from plain days and from weekends", () => {
    expect(contrast(palette.bar, palette.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.bar, palette.weekend)).toBeGreaterThanOrEqual(3);
  });
});
