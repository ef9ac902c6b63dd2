import { timelineCsvHeader, timelineToCsv, timelineToSvg } from "child-protection-conferences/formats";
import { timelineToICalendar } from "child-protection-conferences/formats/icalendar";
import { calendarOf } from "./drawing.js";
import { button, element } from "./element.js";
import type { ShownCase } from "./shown-case.js";

interface Download {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly make: (shown: ShownCase) => string;
}

const DOWNLOADS: readonly Download[] = [
  {
    label: "Calendar",
    ending: "ics",
    type: "text/calendar",
    make: ({ timeline }) =>
      timelineToICalendar(timeline, {
        stamp: new Date().toISOString(),
        reference: timeline.record.reference ?? "conference",
      }).calendar,
  },
  {
    label: "Spreadsheet",
    ending: "csv",
    type: "text/csv",
    make: ({ timeline }) => timelineCsvHeader + timelineToCsv(timeline),
  },
  {
    label: "Drawing",
    ending: "svg",
    type: "image/svg+xml",
    make: (shown) => timelineToSvg(shown.timeline, { calendar: calendarOf(shown) }),
  },
  {
    label: "Data",
    ending: "json",
    type: "application/json",
    make: ({ timeline }) => `${JSON.stringify(timeline, null, 2)}\n`,
  },
];

/** Buttons that save the timeline as files; they are made in the page. */
export function downloads(shown: () => ShownCase): HTMLElement {
  return element(
    "div",
    { class: "buttons", role: "group", "aria-label": "Download the timeline" },
    ...DOWNLOADS.map((download) =>
      button(`${download.label} (.${download.ending})`, () => save(download, shown()), {
        "data-saves": download.ending,
      }),
    ),
  );
}

function save({ make, type, ending }: Download, shown: ShownCase): void {
  const url = URL.createObjectURL(new Blob([make(shown)], { type: `${type};charset=utf-8` }));
  element("a", { href: url, download: `deadlines-${shown.policy.id}.${ending}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
