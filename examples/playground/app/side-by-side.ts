import { element } from "./element.js";

/** A table of which each row is a card on a phone; roles keep it a table there. */
export function sideBySide(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly [
    key: string,
    row: { title: string; differs: boolean },
    cells: readonly (readonly Node[])[],
  ])[],
): HTMLElement {
  return element(
    "table",
    { class: "side", role: "table" },
    element("caption", {}, caption),
    element(
      "thead",
      { role: "rowgroup" },
      element(
        "tr",
        { role: "row" },
        element("th", { role: "columnheader", scope: "col" }, "What"),
        ...titles.map((title) => element("th", { role: "columnheader", scope: "col" }, title)),
      ),
    ),
    element(
      "tbody",
      { role: "rowgroup" },
      ...rows.map(([key, { title, differs }, cells]) =>
        element(
          "tr",
          { role: "row", "data-key": key },
          element("th", { role: "rowheader", scope: "row" }, `${title}${differs ? "" : " (the same)"}`),
          ...cells.map((cell, index) => element("td", { role: "cell", "data-of": titles[index] }, ...cell)),
        ),
      ),
    ),
  );
}
