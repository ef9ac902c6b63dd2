import type { ConferenceRecord } from "child-protection-conferences";
import { element } from "./element.js";
import { series } from "./words.js";

/** The parts of a record that the form has fields for. */
const IN_FORM = new Set([
  "type",
  "reference",
  "strategyDiscussions",
  "expectedDeliveryOn",
  "bornOn",
  "previousConference",
  "transferIn",
  "conference",
  "decision",
]);

/** Says of a record that was loaded which of its parts count without being shown in the form; nothing where none do. */
export function loadedNote(record: ConferenceRecord): HTMLElement | null {
  const more = Object.keys(record).filter((part) => !IN_FORM.has(part));
  if (more.length === 0) return null;
  return element(
    "p",
    { class: "inset", id: "loaded" },
    `A record was loaded. What this form does not show of it counts too: ${series(more.map(inWords))}.`,
  );
}

/** `reportSet` → `report set` */
function inWords(part: string): string {
  return part.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
