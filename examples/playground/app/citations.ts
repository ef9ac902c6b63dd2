import type { Obligation } from "child-protection-conferences/timeline";
import { element } from "./element.js";
import { spelt } from "./words.js";

/** What each clause says, and where it stands. */
export function citations({ layer, basis }: Pick<Obligation, "layer" | "basis">): HTMLElement[] {
  return basis.map(({ clause, at, says, grade, source }) =>
    element(
      "div",
      { class: "clause" },
      element("p", {}, says),
      element("p", { class: "quiet" }, `${layer} ${clause}, ${at}${grade ? ` (${spelt(grade)})` : ""}`),
      ...(source
        ? [
            element(
              "p",
              { class: "quiet" },
              element("a", { href: source.url, rel: "noreferrer" }, source.title ?? source.url),
            ),
          ]
        : []),
    ),
  );
}
