import { palettes, type Palette } from "./palette.js";
import { styles, type StyleName } from "./paint.js";

export const themes: readonly Theme[] = ["auto", "light", "dark"];
/** The colours of a drawing: light or dark, or whichever its reader asks for. */
export type Theme = "auto" | "light" | "dark";

/** The colours that are written on every shape and text. */
export function paletteOf(theme: Theme): Palette {
  return palettes[theme === "dark" ? "dark" : "light"];
}

/**
 * What makes a drawing dark for a reader who asks for that: colours alone, under the class of the theme, so that nothing else
 * on a page changes. Every viewer that reads no style sheets, or no such question, shows the light colours that shapes and
 * texts have by themselves.
 *
 * @returns nothing for `light` and `dark`, which have their colours whatever the reader asks for.
 */
export function styleSheet(theme: Theme): string {
  if (theme !== "auto") return "";
  // LibreOffice obeys the rules within a media query whatever it asks, and librsvg a style element's own `media`; selectors by
  // attribute are beyond the one, and a media query beyond the other.
  const rules = (Object.keys(styles) as StyleName[]).map((name) => {
    const { fill, stroke }: { fill: keyof Palette | "none"; stroke?: keyof Palette } = styles[name];
    const declarations = [
      ...(fill === "none" ? [] : [`fill:${palettes.dark[fill]}`]),
      ...(stroke === undefined ? [] : [`stroke:${palettes.dark[stroke]}`]),
    ];
    return `.cpc-theme-auto [class~=cpc-${name}]{${declarations.join(";")}}`;
  });
  return `@media (prefers-color-scheme:dark){${rules.join("\n")}}`;
}
