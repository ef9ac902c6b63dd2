import type { LintRule, Place } from "../rule.js";

export const contactDetail: LintRule = {
  code: "contact-detail",
  severity: "error",
  message: "This holds an e-mail address or a telephone number.",
  fix: "Name the channel and not the address: mailboxes move, and a report sent to an old one is a breach.",
  find: ({ base: _, document: { url: __, ...document }, ...policy }) => placesIn({ ...policy, document }, []),
};

function placesIn(value: unknown, path: readonly PropertyKey[]): Place[] {
  if (typeof value === "string") return isContact(value) ? [{ path }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isContact(text: string): boolean {
  return /\w@\w/.test(text) || /(?:^|[^\d-])(?:\+44|0)(?:[\s()-]{0,2}\d){9,10}(?![\d-])/.test(text);
}
