import { ICalEventClass } from "ical-generator";
import { CodedError } from "../../calendar/index.js";

/** Who of those with whom a calendar is shared sees what an entry says (RFC 5545, CLASS). */
export type FeedClass = "PUBLIC" | "PRIVATE" | "CONFIDENTIAL";

/** The right-hand side of UIDs unless another is given. */
export const DOMAIN = "child-protection-conferences";

const DOMAIN_PATTERN = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;
/** Four weeks. */
const MOST_MINUTES = 40_320;
const REFERENCE = "{reference}";

/** @throws CodedError `domain-not-usable`. */
export function checkDomain(domain: string): void {
  if (typeof domain === "string" && DOMAIN_PATTERN.test(domain)) return;
  throw new CodedError("domain-not-usable", "A domain is made of letters, digits, dots and hyphens.");
}

/** @throws CodedError `refresh-not-usable`. */
export function checkRefresh(minutes: number): void {
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES) return;
  throw new CodedError(
    "refresh-not-usable",
    `A calendar is asked for again after a whole number of minutes, 1 to ${MOST_MINUTES}.`,
  );
}

/** @throws CodedError `class-not-usable`. */
export function classOf(given: FeedClass = "PRIVATE"): ICalEventClass {
  const found = Object.values(ICalEventClass).find((each) => each === given);
  if (found !== undefined) return found;
  throw new CodedError("class-not-usable", "The class of entries is PRIVATE, PUBLIC or CONFIDENTIAL.");
}

/**
 * The address of a record's page. A comma or a semicolon in it is percent-encoded: the calendar's writer would escape it as
 * in a text, which readers of addresses do not undo.
 *
 * @throws CodedError `url-not-usable`.
 */
export function urlFor(url: string | ((reference: string) => string), reference: string): string {
  const text: unknown =
    typeof url === "function" ? url(reference) : String(url).replaceAll(REFERENCE, () => encodeURIComponent(reference));
  const parsed = typeof text === "string" && URL.canParse(text) ? new URL(text) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== "" || parsed.password !== "")
    throw new CodedError(
      "url-not-usable",
      "Give an http or https address without a user's name: https://cases.example.org/{reference}.",
    );
  return parsed.href.replaceAll(",", "%2C").replaceAll(";", "%3B");
}
