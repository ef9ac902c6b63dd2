import { plainSchedule } from "child-protection-conferences/formats";
import { replaceView } from "./disclosure.js";
import { element } from "./element.js";
import type { ShownCase } from "./shown-case.js";

/** The schedule in plain words, for parents and carers. */
export function familyView(shown: () => ShownCase): { panel: HTMLElement; show: () => void } {
  const panel = element("div", { class: "plain" });
  return { panel, show: () => replaceView(panel, ...schedule(shown())) };
}

function schedule({ timeline }: ShownCase): HTMLElement[] {
  const { title, opening, sections } = plainSchedule(timeline);
  return [
    element("h3", {}, title),
    ...opening.map((line) => element("p", {}, line)),
    ...sections.flatMap(({ heading, groups }) => [
      element("h4", {}, heading),
      ...groups.flatMap(({ intro, lines }) => [
        ...(intro === null ? [] : [element("p", {}, intro)]),
        element("ul", {}, ...lines.map((line) => element("li", {}, line))),
      ]),
    ]),
  ];
}
