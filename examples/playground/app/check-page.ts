import type { Finding } from "child-protection-conferences";
import { areaField } from "./area-field.js";
import { readChecked } from "./check-input.js";
import { disclosure } from "./disclosure.js";
import { button, element } from "./element.js";
import { fileField } from "./file-field.js";
import { findingGroups, thingOf, type Looked } from "./finding-groups.js";
import { findingItems } from "./finding-items.js";
import { judge, type Judged } from "./judged.js";
import { counted } from "./words.js";

/** So many records are shown open; each of the others opens when it is pressed. */
const SHOWN_OPEN = 3;
/** So many are checked before the page can be used again for a moment. */
const AT_A_TIME = 20;

/** Checks records and histories of a file, or pasted, under an area's rules. */
export function checkPage(): { element: HTMLElement; show(policy: string | undefined): void } {
  let runs = 0;
  let texts: readonly { name: string; text: string }[] = [];
  const area = areaField("check", "Whose rules hold?", () => void check());
  const box = element("textarea", { id: "check-paste", rows: 5, spellcheck: "false", autocomplete: "off" });
  const count = element("p", { role: "status", id: "check-count", class: "count-line" });
  const result = element("div", { id: "check-result" });
  const files = fileField(
    "check-files",
    "Files",
    "Records or histories: JSON, a list in JSON, or JSON a line. You can also drop them here.",
    take,
    true,
  );
  const drop = element("div", { class: "drop" }, files);

  function take(those: readonly { name: string; text: string }[]): void {
    texts = those;
    void check();
  }
  /** Checks one record after another, so that the page can be used meanwhile; what is chosen then begins anew. */
  async function check(): Promise<void> {
    const run = ++runs;
    if (texts.length === 0) return;
    const read = texts.map(({ name, text }) => readChecked(name, text));
    const items = read.flatMap((each) => each.items);
    const judged: Judged[] = [];
    for (const item of items) {
      judged.push(judge(item, area.value() ?? "working-together"));
      if (judged.length % AT_A_TIME > 0) continue;
      count.textContent = `Checked ${judged.length} of ${items.length}.`;
      await new Promise((resolve) => setTimeout(resolve));
      if (run !== runs) return;
    }
    count.textContent = counts(judged);
    result.replaceChildren(
      ...read
        .flatMap(({ broken }) => broken)
        .map(({ name, message }) => element("p", { class: "field-error" }, `Error in ${name}. ${message}`)),
      ...judged.map(recordView),
    );
  }

  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("drop-over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("drop-over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("drop-over");
    const dropped = [...(event.dataTransfer?.files ?? [])];
    take(await Promise.all(dropped.map(async (file) => ({ name: file.name, text: await file.text() }))));
  });

  return {
    element: element(
      "div",
      { class: "narrow" },
      element("h1", { tabindex: -1 }, "Check records"),
      element("p", { class: "lead" }, "What is missing, late or cannot be right, and whose it is to look at."),
      area.element,
      drop,
      element("div", { class: "field" }, element("label", { for: box.id }, "Or paste them"), box),
      element(
        "div",
        { class: "buttons" },
        button(
          "Check",
          () => {
            if (box.value.trim() !== "") return take([{ name: "What you pasted", text: box.value }]);
            count.textContent = "Choose a file, or paste something first.";
            box.focus();
          },
          { class: "button" },
        ),
      ),
      count,
      result,
    ),
    show(policy) {
      if (area.value() === undefined) area.set(policy ?? "working-together");
    },
  };
}

/** `2 records: 3 to put right, 1 to check, 0 to know.` */
function counts(judged: readonly Judged[]): string {
  if (judged.length === 0) return "";
  const all = judged.flatMap(({ findings }) => findings);
  const found = (severity: Finding["severity"]) => all.filter((each) => each.severity === severity).length;
  return `${counted(judged.length, "record")}: ${found("error")} to put right, ${found("query")} to check, ${found("info")} to know.`;
}

function recordView({ name, findings, looked }: Judged, index: number): HTMLElement {
  const title = `${name}: ${findings.length === 0 ? "nothing found" : counted(findings.length, "finding")}`;
  const parts = () => byPerson(findings, looked());
  if (index >= SHOWN_OPEN) return disclosure(`${index} ${name}`, title, parts);
  return element("section", { class: "checked" }, element("h2", {}, title), ...parts());
}

function byPerson(findings: readonly Finding[], looked: Looked): HTMLElement[] {
  return findingGroups(findings, looked).map(({ who, findings: those }) =>
    element(
      "section",
      { class: "whose" },
      element("h3", {}, who),
      findingItems(those, (finding) => thingOf(finding, looked)),
    ),
  );
}
