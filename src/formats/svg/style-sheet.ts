import { palettes, type Palette } from "./palette.js";

export const themes: readonly Theme[] = ["auto", "light", "dark"];
/** The colours of a drawing: light or dark, or whichever its reader asks for. */
export type Theme = "auto" | "light" | "dark";

const TONES = ["ink", "quiet", "done", "late", "overdue", "due-today", "upcoming", "as-of"] as const;

/** `%ink%` stands for the colour of that name. */
const RULES: readonly (readonly [selector: string, declarations: string])[] = [
  [".cpc-surface", "fill:%surface%"],
  ...TONES.map((tone) => [`.cpc-${tone}`, `fill:%${tone}%`] as const),
  [".cpc-bold", "font-weight:700"],
  [".cpc-weekend", "fill:%weekend%"],
  [".cpc-hatch", "stroke:%holiday%;stroke-width:1.2;fill:none"],
  [".cpc-hairline", "stroke:%hairline%;stroke-width:1;fill:none"],
  [".cpc-bar", "fill:%bar%"],
  [".cpc-projected", "fill:%surface%;stroke:%stroke%;stroke-width:1.5;stroke-dasharray:4 3"],
  [".cpc-line", "stroke:%stroke%;stroke-width:1.5;fill:none"],
  [".cpc-over", "stroke:%late%;stroke-width:1.5;stroke-dasharray:2 2;fill:none"],
  [".cpc-today", "stroke:%as-of%;stroke-width:2.5;fill:none"],
  [".cpc-other", "fill:%surface%;stroke:%stroke%;stroke-width:1.5"],
  [".cpc-inside", "stroke:%surface%;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round;fill:none"],
  [".cpc-hollow", "fill:%surface%;stroke-width:2.2"],
  ...(["upcoming", "quiet"] as const).map((tone) => [`.cpc-hollow.cpc-${tone}`, `stroke:%${tone}%`] as const),
];

/**
 * The styles of a drawing, each under the class of its theme, so that nothing else on a page changes, nor a drawing of
 * another theme.
 *
 * `light` and `dark` name their colours outright, for programs that know no variables. `auto` follows the reader's
 * setting; a page may set `--cpc-ink` and the like itself.
 *
 * @param size in pixels: what a file of its own has when it is opened. In a page the drawing takes the width it is given.
 */
export function styleSheet(theme: Theme, size: { readonly width: number; readonly height: number }): string {
  const scope = `.cpc-theme-${theme}`;
  const colour = (name: string) => (theme === "auto" ? `var(--cpc-${name})` : palettes[theme][name as keyof Palette]);
  const rules = RULES.map(
    ([selector, declarations]) =>
      `${scope} ${selector}{${declarations.replaceAll(/%([a-z-]+)%/g, (_, name: string) => colour(name))}}`,
  );
  const own = `${scope}:root{width:${size.width}px;height:${size.height}px}`;
  if (theme !== "auto") return [own, ...rules].join("\n");
  return [
    own,
    variables(scope, palettes.light),
    `@media (prefers-color-scheme:dark){${variables(scope, palettes.dark)}}`,
    ...rules,
  ].join("\n");
}

function variables(scope: string, palette: Palette): string {
  // No weight of its own, so that a page's setting wins.
  return `:where(${scope}){${Object.entries(palette)
    .map(([name, value]) => `--cpc-${name}:${value}`)
    .join(";")}}`;
}
