import type { LintRule } from "../rule.js";

export const closuresCounted: LintRule = {
  code: "closures-counted",
  severity: "info",
  message:
    "The authority's own closures put off times that are counted in working days, those of the layers below too.",
  fix: "Check that its document says so; a national or regional time does not wait for an office to open.",
  find: ({ closures = [] }) => (closures.length > 0 ? [{ path: ["closures"] }] : []),
};
