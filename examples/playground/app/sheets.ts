import { plainSchedule, timelineToText } from "child-protection-conferences/formats";
import type { ShownCase } from "./case.js";

/** The family's sheet as a document of its own. */
export function familySheet({ timeline }: ShownCase, contact: string | undefined): string {
  const { title, opening, sections } = plainSchedule(timeline);
  const parts = sections.flatMap(({ heading, groups }) => [
    `<h2>${safe(heading)}</h2>`,
    ...groups.flatMap(({ intro, lines }) => [
      intro === null ? "" : `<p>${safe(intro)}</p>`,
      `<ul>${lines.map((line) => `<li>${safe(line)}</li>`).join("")}</ul>`,
    ]),
  ]);
  const ask = contact === undefined ? "" : `<p>${safe(contact)}</p>`;
  return page(title, [...opening.map((line) => `<p>${safe(line)}</p>`), ...parts, ask].join(""));
}

/** The staff's print as a document of its own. */
export function staffSheet({ timeline }: ShownCase): string {
  return page("Conference dates", `<pre>${safe(timelineToText(timeline))}</pre>`);
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>${safe(title)}</title><style>body{font:10pt Arial}pre{font-size:7pt;white-space:pre-wrap}</style></head><body><h1>${safe(title)}</h1>${body}</body></html>`;
const safe = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
