import type { LintRule } from "../rule.js";

export const standsOnNothing: LintRule = {
  code: "stands-on-nothing",
  severity: "query",
  message: "This is based on no other policy, so that no national rule applies where it says nothing.",
  fix: "Name the layer below it in base: working-together, or a region's.",
  find: ({ layer, base }) => (layer !== "national" && base === undefined ? [{ path: ["base"] }] : []),
};
