import type { TimelineItem, Timeline } from "child-protection-conferences/timeline";
import { policyById } from "./authorities.js";
import { element } from "./element.js";
import { layerTitle } from "./layer-title.js";
import { spelt } from "./words.js";

/** What each clause says, where it stands, and each document once. */
export function citations({ layer, basis }: Pick<TimelineItem, "layer" | "basis">, timeline: Timeline): HTMLElement[] {
  const title = layerTitle(timeline, layer);
  const own = policyById(layer)?.document;
  const documents = new Map<string, string | undefined>();
  for (const { source } of basis) {
    const from = source ?? own;
    const name = from?.title ?? from?.url;
    if (name) documents.set(name, from?.url);
  }
  return [
    ...basis.map(({ clause, at, says, grade }) =>
      element(
        "div",
        { class: "clause" },
        element("p", {}, says),
        element("p", { class: "quiet" }, `${title} ${clause}, ${at}${grade ? ` (${spelt(grade)})` : ""}`),
      ),
    ),
    ...[...documents].map(([name, url]) =>
      element("p", { class: "quiet" }, url ? element("a", { href: url, rel: "noreferrer" }, name) : name),
    ),
  ];
}
