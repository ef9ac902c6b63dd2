import type { LocalDate } from "../calendar/local-date.js";
import { isInForce, LATEST, type PolicyDocument } from "./policy.js";

/**
 * The name of the edition of a document that is in force on a day; without a day, of the latest. `null` where the document
 * states no editions, and on a day on which none of them is in force.
 */
export function editionOf({ editions = [] }: PolicyDocument, on: LocalDate | null): string | null {
  return editions.find((edition) => isInForce(edition, on ?? LATEST))?.name ?? null;
}
