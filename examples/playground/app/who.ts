import type { Deadline } from "child-protection-conferences";
import type { TimelineItem } from "child-protection-conferences/timeline";
import { capital, series, spelt } from "./words.js";

/** `Professional to family (must)`; a document may leave open who does it. */
export function whoInWords({ by, to, strength }: TimelineItem): string {
  const who = by.length > 0 ? capital(series(by.map(spelt))) : "Not named";
  return `${who}${to.length > 0 ? ` to ${series(to.map(spelt))}` : ""} (${strength})`;
}

/** The one of several by or to whom it is owed: `primary school, deputy head`; nothing where it is owed once. */
export function partyInWords(party: Deadline["party"]): string {
  if (party === null) return "";
  if ("audience" in party) return spelt(party.audience);
  if ("child" in party) return `child ${party.child}`;
  if ("members" in party) return [party.agency, ...party.roles].map(spelt).join(", ");
  return party.role === undefined ? party.id : `${party.id}, ${spelt(party.role)}`;
}
