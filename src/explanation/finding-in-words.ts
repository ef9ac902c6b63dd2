import type { Finding } from "../model/finding.js";
import type { Language } from "../wording/language.js";

/** What is wrong. */
export function findingInWords({ message }: Finding, _language: Language): string {
  return message;
}

/** What to do about it. */
export function fixInWords({ fix }: Finding, _language: Language): string {
  return fix;
}
