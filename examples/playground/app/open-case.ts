import type { ConferenceRecord } from "child-protection-conferences";
import { readMoment, shortDate } from "child-protection-conferences/calendar";
import type { Case } from "./case.js";
import { readCase } from "./case-file.js";
import { button, element } from "./element.js";
import { fileField } from "./file-field.js";
import { findingItems } from "./finding-items.js";
import { capital, counted } from "./words.js";

/**
 * Opens a case that was saved, a record or a history: from a file, or pasted.
 *
 * @param area gives the area that is chosen already, for a file that names none.
 */
export function openCase(place: string, begin: (entered: Case) => void, area: () => string | undefined): HTMLElement {
  const said = element("div", { role: "status" });
  const box = element("textarea", { id: `${place}-paste`, rows: 4, spellcheck: "false", autocomplete: "off" });
  const open = (text: string) => {
    const read = readCase(text);
    if ("problem" in read) {
      said.replaceChildren(
        element("p", { class: "field-error" }, `Error: ${read.problem}`),
        findingItems(read.findings),
      );
      return;
    }
    const policy = read.policy ?? area() ?? "working-together";
    const start = (record: ConferenceRecord) => begin({ policy, record, readings: read.readings ?? {}, asOf: null });
    if (read.records.length === 1) return start(read.records[0]!);
    const latestFirst = read.records.toReversed();
    said.replaceChildren(
      element("p", {}, `This is a child’s history with ${counted(latestFirst.length, "conference")}. Open one:`),
      element(
        "ul",
        { class: "plain" },
        ...latestFirst.map((record) =>
          element(
            "li",
            {},
            button(nameOf(record), () => start(record), { class: "link" }),
          ),
        ),
      ),
    );
  };
  return element(
    "details",
    {},
    element("summary", {}, "Open a saved case"),
    element(
      "div",
      { class: "disclosed" },
      fileField(`${place}-open`, "Case file", "A case saved here, a record or a child’s history (JSON)", ([first]) =>
        open(first!.text),
      ),
      element("div", { class: "field" }, element("label", { for: box.id }, "Or paste it"), box),
      element(
        "div",
        { class: "buttons" },
        button("Open what is pasted", () => open(box.value)),
      ),
      said,
    ),
  );
}

/** `Initial conference, Mon 27 Jan 2025`, and its code where it has one. */
function nameOf({ type, reference, conference }: ConferenceRecord): string {
  const held = dayIn(conference?.held?.start);
  const planned = dayIn(conference?.planned?.start);
  const day = held ?? (planned === null ? "no day yet" : `planned for ${planned}`);
  return `${capital(type)} conference, ${day}${reference === undefined ? "" : ` (${reference})`}`;
}

function dayIn(text: string | undefined): string | null {
  const moment = text === undefined ? "" : readMoment(text);
  return typeof moment === "string" ? null : shortDate(moment.date);
}
