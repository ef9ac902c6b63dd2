import type { LintRule, PolicyPlace } from "../rule.js";

export const contactDetail: LintRule = {
  code: "contact-detail",
  severity: "error",
  message: "This holds an e-mail address or a telephone number.",
  fix: "Name the channel and not the address: mailboxes move, and a report sent to an old one is a breach.",
  find: ({ id, title, document, clauses, closures = [] }) =>
    placesIn({ id, title, document: { ...document, url: "" }, clauses, closures }, []),
};

function placesIn(value: unknown, path: readonly PropertyKey[]): PolicyPlace[] {
  if (typeof value === "string") return isContact(value) ? [{ path }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isContact(text: string): boolean {
  return /\w@\w/.test(text) || /(?:^|[^\d-])(?:\+44|0)(?:[\s()-]{0,2}\d){9,10}(?![\d-])/.test(text);
}
