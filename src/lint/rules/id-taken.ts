import type { LintRule } from "../rule.js";

export const idTaken: LintRule = {
  code: "id-taken",
  severity: "query",
  message: "Another policy has this id and says other things.",
  fix: "Give this one an id of its own, and name the authority in authority.",
  find: ({ id }, { others }) => (others.some((other) => other.id === id) ? [{ path: ["id"] }] : []),
};
