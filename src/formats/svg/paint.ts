import type { Palette } from "./palette.js";
import type { Attributes } from "./xml.js";

type Colour = keyof Palette;

/** How something is drawn. `fill` and `stroke` name colours of a palette. */
interface Style {
  readonly fill: Colour | "none";
  readonly stroke?: Colour;
  readonly [attribute: string]: string | number;
}

const line = (stroke: Colour, width: number, more: Readonly<Record<string, string>> = {}) => ({
  fill: "none" as const,
  stroke,
  "stroke-width": width,
  ...more,
});
const hollow = (stroke: Colour) => ({ fill: "surface" as const, stroke, "stroke-width": 2.2 });
const ROUND = { "stroke-linecap": "round", "stroke-linejoin": "round" };

/** Every way in which something is drawn, by the end of its class: `cpc-bar`. */
export const styles = {
  surface: { fill: "surface" },
  ink: { fill: "ink" },
  quiet: { fill: "quiet" },
  done: { fill: "done" },
  late: { fill: "late" },
  overdue: { fill: "overdue" },
  "due-today": { fill: "due-today" },
  upcoming: { fill: "upcoming" },
  "as-of": { fill: "as-of" },
  weekend: { fill: "weekend" },
  hatch: line("holiday", 1.2),
  hairline: line("hairline", 1),
  bar: { fill: "bar" },
  projected: { fill: "surface", stroke: "stroke", "stroke-width": 1.5, "stroke-dasharray": "4 3" },
  line: line("stroke", 1.5),
  over: line("late", 1.5, { "stroke-dasharray": "2 2" }),
  "planned-over": line("overdue", 1.5, { "stroke-dasharray": "2 2" }),
  planned: line("overdue", 2.6, ROUND),
  behind: line("surface", 6, ROUND),
  today: line("as-of", 2.5),
  other: { fill: "surface", stroke: "stroke", "stroke-width": 1.5 },
  was: { fill: "surface", stroke: "stroke", "stroke-width": 1.8 },
  inside: line("surface", 1.8, ROUND),
  "hollow-upcoming": hollow("upcoming"),
  "hollow-quiet": hollow("quiet"),
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

/** The attributes of a style: its class, and its colours and lines as every viewer reads them. */
export type Paint = (style: StyleName) => Attributes;

/** Draws in the colours of a palette. */
export function paintIn(palette: Palette): Paint {
  return (name) => {
    const { fill, stroke, ...rest }: Style = styles[name];
    return {
      class: `cpc-${name}`,
      fill: fill === "none" ? fill : palette[fill],
      ...(stroke === undefined ? {} : { stroke: palette[stroke] }),
      ...rest,
    };
  };
}
