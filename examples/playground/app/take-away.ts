import { csvHeader, timelineToCsv, timelineToSvg } from "child-protection-conferences/formats";
import { timelineToICalendar } from "child-protection-conferences/formats/icalendar";
import { calendarUnder } from "child-protection-conferences/policy";
import type { CaseHolder, ShownCase } from "./case.js";
import { caseToText } from "./case-file.js";
import { button, element } from "./element.js";
import { factField } from "./fact-field.js";
import { facts } from "./facts.js";
import { pictureOf } from "./picture.js";
import { printDocument } from "./print-document.js";
import { saveFile, textFile } from "./save-file.js";
import { familySheet, staffSheet } from "./sheets.js";

const CONTACT_HINT = "A name, a telephone number, hours. Left empty, the sheet has lines to write on.";

/** One menu for all that can be taken away from the page. */
export function takeAway(held: CaseHolder): HTMLElement {
  const panel = element("div", { class: "menu-panel", id: "take-away" });
  const opener = button("Take away", () => open(panel.hidden), {
    "aria-expanded": "false",
    "aria-controls": panel.id,
    id: "take-away-button",
  });
  panel.hidden = true;
  const menu = element("div", { class: "menu" }, opener, panel);

  function open(isOpen: boolean): void {
    panel.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) list();
    if (isOpen) document.addEventListener("click", closeFromOutside);
    else document.removeEventListener("click", closeFromOutside);
  }
  function closeFromOutside({ target }: Event): void {
    if (target instanceof Node && target.isConnected && !menu.contains(target)) open(false);
  }
  function close(): void {
    open(false);
    opener.focus();
  }
  menu.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && !panel.hidden) close();
  });

  const shown = () => held.shown()!;
  const name = (ending: string) => `${shown().record.reference ?? "conference"}-dates.${ending}`;
  const act = (label: string, what: string, take: () => void) =>
    element(
      "li",
      {},
      button(
        label,
        () => {
          take();
          if (panel.firstElementChild?.tagName === "UL") close();
        },
        { "data-takes": what },
      ),
    );
  const drawing = () => timelineToSvg(shown().timeline, { calendar: calendarUnder(shown().policy), theme: "light" });

  function list(): void {
    panel.replaceChildren(
      element(
        "ul",
        { class: "plain" },
        act("Calendar (.ics)", "ics", () => (shown().record.reference ? saveCalendar(shown()) : askReference())),
        act("Sheet for the family (print)", "family", askContact),
        act("Print for staff", "staff", () => printDocument(staffSheet(shown()))),
        act("Picture (.png)", "png", () => void pictureOf(drawing()).then((blob) => saveFile(name("png"), blob))),
        act("Drawing (.svg)", "svg", () => saveFile(name("svg"), textFile(drawing(), "image/svg+xml"))),
        act("Spreadsheet (.csv)", "csv", () =>
          saveFile(
            name("csv"),
            textFile(csvHeader("timeline", { bom: true }) + timelineToCsv(shown().timeline), "text/csv"),
          ),
        ),
        act("Save the case (.json)", "json", () =>
          saveFile(
            `${shown().record.reference ?? "conference"}-case.json`,
            textFile(caseToText(held.entered()!), "application/json"),
          ),
        ),
      ),
    );
  }

  function saveCalendar({ timeline }: ShownCase): void {
    const { calendar } = timelineToICalendar(timeline, { stamp: new Date().toISOString() });
    saveFile(name("ics"), textFile(calendar, "text/calendar"));
  }

  /** A calendar is brought up to date by the reference of its case, so that it needs one. */
  function askReference(): void {
    const asked = { ...facts.reference, label: "Which case is it?" };
    ask(asked, "Save the calendar", (value) => {
      const next = value ? facts.reference.write(shown().record, value) : { problem: "Enter a reference." };
      if ("problem" in next) return next.problem;
      held.change({ record: next }, "The case has a reference.");
      saveCalendar(shown());
      return null;
    });
  }

  /** Whom the family can ask stands on their sheet, and nowhere else. */
  function askContact(): void {
    const asked = { id: "contact", label: "Whom can the family ask?", hint: CONTACT_HINT, kind: "code" } as const;
    ask(asked, "Print the sheet", (value) => {
      printDocument(familySheet(shown(), value || undefined));
      return null;
    });
  }

  /** Asks for one thing before something is made; `make` says what is wrong with it, or makes it. */
  function ask(asked: Parameters<typeof factField>[0], label: string, make: (value: string) => string | null): void {
    const field = factField(asked, "take-away");
    const form = element(
      "form",
      { class: "question", novalidate: true },
      field.element,
      element("button", { type: "submit", class: "button" }, label),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const problem = make((field.value() ?? "").trim());
      if (problem === null) return close();
      field.say(problem);
      field.input.focus();
    });
    panel.replaceChildren(form);
    field.input.focus();
  }

  return menu;
}
