import type { LintRule } from "../rule.js";

export const sourceMissing: LintRule = {
  code: "source-missing",
  severity: "query",
  message: "Nobody can tell where the document is to be found.",
  fix: "Give its publisher, its url, or both.",
  find: ({ document }) =>
    document.publisher === undefined && document.url === undefined ? [{ path: ["document"] }] : [],
};
