import { timelineToFamilySheet, timelineToStaffSheet } from "child-protection-conferences/formats";
import type { ShownCase } from "./case.js";

/** The family's sheet as a document of its own. */
export function familySheet({ timeline }: ShownCase, contact: string | undefined): string {
  return timelineToFamilySheet(timeline, { contact });
}

/** The staff's print as a document of its own. */
export function staffSheet({ timeline }: ShownCase): string {
  return timelineToStaffSheet(timeline);
}
