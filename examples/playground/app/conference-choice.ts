import type { ConferenceRecord } from "child-protection-conferences";
import { readMoment, shortDate } from "child-protection-conferences/calendar";
import { element } from "./element.js";
import { capital, counted } from "./words.js";

/** The conferences of a child's history, of which one is shown. */
export interface ConferenceChoice {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
  /** Offers conferences that are in the order of their days, the latest first; without any, the choice is gone. */
  offer(conferences: readonly ConferenceRecord[]): void;
  /** The conference that is chosen; none where none is offered. */
  chosen(): ConferenceRecord | undefined;
}

export function conferenceChoice(): ConferenceChoice {
  const select = element("select", { id: "history-conference", "aria-describedby": "history-hint" });
  const hint = element("p", { class: "hint", id: "history-hint" });
  const field = element(
    "div",
    { class: "field", id: "history" },
    element("label", { for: select.id }, "Conference of the history"),
    hint,
    select,
  );
  field.hidden = true;
  let offered: readonly ConferenceRecord[] = [];
  return {
    element: field,
    select,
    offer(conferences) {
      offered = conferences.toReversed();
      field.hidden = offered.length === 0;
      hint.textContent = `This is a child's history, with ${counted(offered.length, "conference")}. Choose the one to show.`;
      select.replaceChildren(...offered.map((record) => element("option", {}, titleOf(record))));
    },
    chosen: () => offered[select.selectedIndex],
  };
}

/** `Initial conference, Mon 27 Jan 2025`, and its code where it has one. */
function titleOf({ type, reference, conference }: ConferenceRecord): string {
  const held = dayIn(conference?.held?.start);
  const planned = dayIn(conference?.planned?.start);
  const day = held ?? (planned === null ? "no day yet" : `planned for ${planned}`);
  return `${capital(type)} conference, ${day}${reference === undefined ? "" : ` (${reference})`}`;
}

function dayIn(text: string | undefined): string | null {
  const moment = text === undefined ? "" : readMoment(text);
  return typeof moment === "string" ? null : shortDate(moment.date);
}
