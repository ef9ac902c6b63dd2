import type { Anchor } from "../obligations/count.js";
import { eventMessages } from "../vocabulary/event-words.js";
import { events, isEventName, type EventName } from "../vocabulary/events.js";
import { english, say, sayIfKnown, section, textIn, type Language } from "../language/language.js";
import { nameOf } from "./names.js";

/** What can be counted from, by the events' names. */
export const eventWords = /* @__PURE__ */ section("events", eventMessages);

/** How well it is known when that was. */
export const anchorWords = /* @__PURE__ */ section("anchors", {
  happened: "{event}",
  planned: "{event}, as planned",
  projected: "the time by which {duty} is due, since that has not happened yet",
  completed: "the completion of {duty}",
  assumed: "the start of the {conference}, whose end is not recorded",
  assumedAndPlanned: "the start of the {conference}, whose end is not recorded, as planned",
  stoodIn: "{standIn}, since {event} is not recorded",
  quoted: "“{text}”",
});

/** What is counted from: an event or the id of a duty, how well it is known, and of a duty its title. */
export type AnchorNamed = Pick<Anchor, "event" | "is" | "isPlanned" | "title">;

/** `the start of the conference, as planned` */
export function anchorText({ event, is, isPlanned, title }: AnchorNamed, language: Language = english): string {
  switch (is) {
    case "projected":
    case "completed":
      return say(language, anchorWords, is, { duty: dutyText(event, title, language) });
    case "assumed": {
      const standIn = isEventName(event) ? events[event].standIn : undefined;
      if (standIn !== undefined) {
        return say(language, anchorWords, "stoodIn", {
          event: eventText(event, language),
          standIn: eventText(standIn, language),
        });
      }
      return say(language, anchorWords, isPlanned ? "assumedAndPlanned" : "assumed");
    }
    default:
      return say(language, anchorWords, isPlanned ? "planned" : "happened", { event: eventText(event, language) });
  }
}

/** `the end of the conference`; of a duty: `“letter sent”`. */
export function eventText(event: EventName | (string & {}), language: Language = english): string {
  return sayIfKnown(language, eventWords, event) ?? dutyText(event, null, language);
}

function dutyText(id: string, title: string | null, language: Language): string {
  return say(language, anchorWords, "quoted", {
    text: title === null ? nameOf(id, language) : textIn(language, title),
  });
}
